package dev.cinnabar.conformance.loading;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static dev.cinnabar.conformance.model.guilds.ArtisanTable.ARTISAN;
import static dev.cinnabar.conformance.model.guilds.GuildTable.GUILD;
import static dev.cinnabar.conformance.model.guilds.ToolboxTable.TOOLBOX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.model.guilds.Artisan;
import dev.cinnabar.conformance.model.guilds.Craft;
import dev.cinnabar.conformance.model.guilds.Guild;
import dev.cinnabar.conformance.model.guilds.Toolbox;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.Tables;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.NotFetchedException;
import dev.cinnabar.query.FetchPlan;
import dev.cinnabar.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Where a touch is to load nothing, it is an error that names the call to add. */
public abstract class StrictLoadingContract extends Contract {

  protected StrictLoadingContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          Guild wood = new Guild("Wood");
          Guild chairs = wood.branch("Chairs");
          Artisan anna = wood.artisan("Anna");
          anna.getCrafts().add(new Craft("Carving"));
          chairs.artisan("Carla");
          session.add(wood);
          anna.setToolbox(new Toolbox("Red", chairs));
        });
  }

  private Session strictSession() {
    return database.openSession(options -> options.strictLoading(true));
  }

  private static String refused(Executable touch) {
    NotFetchedException refused = assertThrows(NotFetchedException.class, touch);
    assertEquals(ErrorCode.NotFetched, refused.code());
    return refused.getMessage().substring(refused.getMessage().indexOf(' ') + 1);
  }

  @Test
  void strictSessionLoadsNoCollectionByTouch() {
    try (Session session = strictSession()) {
      Guild wood = session.select(GUILD).where(GUILD.name.eq("Wood")).one();
      log.clear();
      assertEquals(
          "Guild.artisans was not fetched, and the session loads nothing by a touch. Add"
              + " .fetch(GUILD.artisans) to the query that finds the Guild, or behind the path that"
              + " leads to it.",
          refused(() -> wood.getArtisans().size()));
      log.assertSent();
      session.get(GUILD, wood.getId(), GUILD.artisans);
      assertEquals(1, wood.getArtisans().size());
      wood.getArtisans().get(0).setName("Anne");
      session.commit();
    }
    assertEquals(List.of("Anne", "Carla"), rows("SELECT name FROM artisans ORDER BY name"));
  }

  @Test
  void strictSessionLoadsNoReferenceByTouch() {
    try (Session session = strictSession()) {
      Artisan anna = session.select(ARTISAN).where(ARTISAN.name.eq("Anna")).one();
      Long key = anna.getGuild().getId();
      assertEquals(
          "Artisan.guild, Guild[%d], was not fetched, and the session loads nothing by a touch. Add .fetch(ARTISAN.guild) to the query that finds the Artisan, or behind the path that leads to it."
              .formatted(key),
          refused(() -> anna.getGuild().getName()));
      session.select(ARTISAN).fetch(ARTISAN.guild).list();
      assertEquals("Wood", anna.getGuild().getName());
    }
  }

  @Test
  void strictSessionFlushesAndDeletesAsAnyOther() {
    prepare(
        session -> {
          User user = new User("Ulla");
          user.getTasks().add(new UserTask("One"));
          session.add(user);
        });
    try (Session session = strictSession()) {
      User user = session.select(USER).one();
      user.getTasks().add(new UserTask("Two"));
      session.flush();
      session.delete(user);
      session.commit();
    }
    assertEquals(List.of("0"), rows("SELECT COUNT(*) FROM user_tasks"));
  }

  @Test
  void lazyPathLoadsByTouchInStrictSession() {
    try (Session session = strictSession()) {
      Guild wood =
          session
              .select(GUILD)
              .where(GUILD.name.eq("Wood"))
              .fetch(GUILD.artisans.lazy(), GUILD.parent.lazy())
              .one();
      log.assertSent("select guilds");
      Artisan anna = wood.getArtisans().get(0);
      log.assertSent("select artisans", "select toolboxes");
      refused(() -> anna.getCrafts().size());
      refused(() -> wood.getBranches().size());
      List<Guild> chairs =
          session
              .select(GUILD)
              .where(GUILD.name.eq("Chairs"))
              .fetch(GUILD.parent.lazy(), GUILD.artisans)
              .list();
      assertEquals("Wood", chairs.get(0).getParent().getName());
    }
  }

  @Test
  void strictDatabaseMakesStrictSessions() {
    Database strict =
        Database.over(dataSource).tables(Tables.keptBy(dialect())).strictLoading(true).open();
    try (strict;
        Session session = strict.openSession();
        Session other = strict.openSession(options -> options.strictLoading(false))) {
      refused(() -> session.select(GUILD).where(GUILD.name.eq("Wood")).one().getBranches().size());
      assertEquals(1, other.select(GUILD).where(GUILD.name.eq("Wood")).one().getBranches().size());
    }
  }

  @Test
  void strictQueryIsStrictForAllThatItLoads() {
    try (Session session = database.openSession()) {
      Guild wood =
          session
              .select(GUILD)
              .where(GUILD.name.eq("Wood"))
              .fetch(GUILD.artisans.then(ARTISAN.toolbox))
              .strictLoading()
              .one();
      Artisan anna = wood.getArtisans().get(0);
      log.clear();
      assertEquals(
          "Artisan.crafts was not fetched, and the query that led here loads nothing by a touch. Add .fetch(ARTISAN.crafts) to the query that finds the Artisan, or behind the path that leads to it.",
          refused(() -> anna.getCrafts().size()));
      refused(() -> anna.getToolbox().getMaker().getName());
      refused(() -> wood.getBranches().isEmpty());
      log.assertSent();
      session.select(ARTISAN).list();
      assertEquals(1, anna.getCrafts().size(), "the most recent result says what a touch does");
    }
  }

  @Test
  void strictPlanServesGet() {
    FetchPlan<Guild> plan = FetchPlan.of(GUILD.artisans).strict();
    try (Session session = database.openSession()) {
      Long id = session.select(GUILD).where(GUILD.name.eq("Wood")).one().getId();
      Guild wood = session.require(GUILD, id, plan);
      assertEquals(1, wood.getArtisans().size());
      refused(() -> wood.getBranches().size());
      refused(() -> wood.getArtisans().get(0).getCrafts().size());
    }
  }

  @Test
  void raisesAlongPathOnly() {
    try (Session session = database.openSession()) {
      List<Artisan> artisans =
          session
              .select(ARTISAN)
              .orderBy(ARTISAN.name.asc())
              .fetch(ARTISAN.guild.raise(), ARTISAN.toolbox.then(TOOLBOX.maker.raise()))
              .list();
      refused(() -> artisans.get(0).getGuild().getName());
      refused(() -> artisans.get(0).getToolbox().getMaker().getName());
      assertEquals(1, artisans.get(0).getCrafts().size());
      Guild wood =
          session.select(GUILD).where(GUILD.name.eq("Wood")).fetch(GUILD.branches.raise()).one();
      refused(() -> wood.getBranches().size());
      assertEquals("Wood", artisans.get(0).getGuild().getName());
      assertEquals(1, wood.getArtisans().size());
    }
  }

  @Test
  void strictStreamIsStrictForItsConsumer() {
    try (Session session = strictSession();
        Stream<Guild> guilds = session.select(GUILD).fetch(GUILD.artisans).stream()) {
      guilds.forEach(
          guild -> {
            assertEquals(1, guild.getArtisans().size());
            refused(() -> guild.getBranches().size());
          });
    }
  }

  @Test
  void detachedTouchNamesPropertyAndFetch() {
    Guild wood;
    UserTask task;
    prepare(
        session -> {
          User user = new User("Ulla");
          user.getTasks().add(new UserTask("One"));
          session.add(user);
        });
    try (Session session = database.openSession()) {
      wood = session.select(GUILD).where(GUILD.name.eq("Wood")).one();
      task = session.select(USER_TASK).one();
    }
    DetachedException branches =
        assertThrows(DetachedException.class, () -> wood.getBranches().size());
    assertEquals(
        "[Detached] Guild.branches was not loaded before its session was closed. Touch it while the session is open, or load it along with the Guild: .fetch(GUILD.branches).",
        branches.getMessage());
    DetachedException user = assertThrows(DetachedException.class, () -> task.getUser().getName());
    assertEquals(
        "[Detached] UserTask.user, User[%d], was not loaded before its session was closed. Touch it while the session is open, or load it along with the UserTask: .fetch(USER_TASK.user)."
            .formatted(task.getUser().getId()),
        user.getMessage());
  }
}
