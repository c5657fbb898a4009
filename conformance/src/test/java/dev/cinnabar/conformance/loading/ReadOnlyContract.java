package dev.cinnabar.conformance.loading;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static dev.cinnabar.conformance.model.guilds.ArtisanTable.ARTISAN;
import static dev.cinnabar.conformance.model.guilds.GuildTable.GUILD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.model.guilds.Artisan;
import dev.cinnabar.conformance.model.guilds.Craft;
import dev.cinnabar.conformance.model.guilds.Guild;
import dev.cinnabar.conformance.model.guilds.Toolbox;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.NotFetchedException;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.query.Locking;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is only read is not tracked, and what is to be read anew overwrites what is there. */
public abstract class ReadOnlyContract extends Contract {

  protected ReadOnlyContract(TestDatabase product) {
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
          wood.artisan("Ben");
          chairs.artisan("Carla");
          session.add(wood);
          anna.setToolbox(new Toolbox("Red", chairs));
        });
  }

  private Session readOnlySession() {
    return database.openSession(options -> options.readOnly(true));
  }

  private static Guild wood(Session session) {
    return session.select(GUILD).where(GUILD.name.eq("Wood")).one();
  }

  @Test
  void readOnlySessionSeesNoChanges() {
    try (Session session = readOnlySession()) {
      Guild wood = wood(session);
      assertSame(wood, session.get(GUILD, wood.getId()));
      wood.setName("Timber");
      wood.getArtisans().get(0).setName("Anne");
      wood.getArtisans().remove(1);
      assertEquals(List.of(), session.changes(wood));
      log.clear();
      assertEquals(3, session.select(ARTISAN).list().size());
      session.commit();
      log.assertSent("select artisans", "select toolboxes");
    }
    assertEquals(List.of("Anna", "Ben", "Carla"), rows("SELECT name FROM artisans ORDER BY name"));
    assertEquals(List.of("Chairs", "Wood"), rows("SELECT name FROM guilds ORDER BY name"));
  }

  @Test
  void readOnlySessionLoadsAsAnyOther() {
    try (Session session = readOnlySession()) {
      List<Artisan> artisans = session.select(ARTISAN).orderBy(ARTISAN.name.asc()).list();
      assertEquals("Wood", artisans.get(0).getGuild().getName());
      assertSame(artisans.get(0).getGuild(), artisans.get(1).getGuild());
      assertEquals("Chairs", artisans.get(0).getToolbox().getMaker().getName());
      assertEquals("Carving", artisans.get(0).getCrafts().get(0).getName());
      assertEquals(2, artisans.get(0).getGuild().getArtisans().size());
      assertSame(artisans.get(1), artisans.get(0).getGuild().getArtisans().get(1));
      session.commit();
      change("UPDATE guilds SET name = 'Timber' WHERE name = 'Wood'");
      assertEquals("Timber", artisans.get(0).getGuild().getName(), "read anew after the commit");
      session.rollback();
      assertEquals(2, artisans.get(0).getGuild().getArtisans().size());
      session.refresh(artisans.get(0));
    }
  }

  @Test
  void readOnlySessionRefusesToWrite() {
    try (Session session = readOnlySession()) {
      Guild wood = wood(session);
      List<Executable> writes =
          List.of(
              () -> session.add(new Guild("Iron")),
              () -> session.addAll(new Guild("Iron")),
              () -> session.delete(wood),
              () -> session.merge(new Guild("Iron")),
              () -> session.update(GUILD).set(GUILD.name, "Iron").everywhere().execute());
      log.clear();
      for (Executable write : writes) {
        SessionStateException refused = assertThrows(SessionStateException.class, write);
        assertEquals(ErrorCode.ReadOnly, refused.code());
      }
      log.assertSent();
      session.clear();
      assertFalse(session.contains(wood));
    }
  }

  @Test
  void readOnlyQueryMakesObjectsOfTheirOwn() {
    try (Session session = database.openSession()) {
      Guild tracked = wood(session);
      Guild read =
          session.select(GUILD).where(GUILD.name.eq("Wood")).fetch(GUILD.artisans).readOnly().one();
      assertNotSame(tracked, read);
      assertFalse(session.contains(read));
      assertEquals(EntityState.TRANSIENT, session.state(read));
      read.setName("Timber");
      read.getArtisans().clear();
      tracked.setName("Lumber");
      session.commit();
      assertThrows(EntityException.class, () -> session.add(read));
    }
    assertEquals(List.of("Chairs", "Lumber"), rows("SELECT name FROM guilds ORDER BY name"));
    assertEquals(List.of("3"), rows("SELECT COUNT(guild_id) FROM artisans"));
  }

  @Test
  void readOnlyQueryLoadsWhileItsSessionIsOpen() {
    Artisan anna;
    try (Session session = database.openSession()) {
      List<Artisan> artisans =
          session
              .select(ARTISAN)
              .orderBy(ARTISAN.name.asc())
              .fetch(ARTISAN.guild.joined())
              .readOnly()
              .list();
      log.assertSent("select artisans", "select toolboxes");
      anna = artisans.get(0);
      assertSame(anna.getGuild(), artisans.get(1).getGuild());
      assertEquals("Wood", anna.getGuild().getName());
      assertEquals(2, anna.getGuild().getArtisans().size());
      assertSame(anna, anna.getGuild().getArtisans().get(0));
      assertEquals("Chairs", anna.getToolbox().getMaker().getName());
      assertNull(anna.getGuild().getParent());
    }
    assertEquals("Wood", anna.getGuild().getName());
    DetachedException detached =
        assertThrows(DetachedException.class, () -> anna.getCrafts().size());
    assertEquals(ErrorCode.Detached, detached.code());
  }

  @Test
  void readOnlyQueryCanBeStrict() {
    try (Session session = database.openSession()) {
      Guild wood =
          session.select(GUILD).where(GUILD.name.eq("Wood")).strictLoading().readOnly().one();
      assertThrows(NotFetchedException.class, () -> wood.getArtisans().size());
    }
  }

  @Test
  void readOnlyStreamKeepsNothing() {
    prepare(
        session -> {
          for (int index = 0; index < 1_200; index++) {
            session.add(new Guild("Guild " + index));
          }
        });
    try (Session session = database.openSession();
        Stream<Guild> guilds =
            session.select(GUILD).orderBy(GUILD.id.asc()).fetch(GUILD.artisans).readOnly().stream(
                400)) {
      int[] count = new int[2];
      guilds.forEach(
          guild -> {
            count[0]++;
            count[1] += guild.getArtisans().size();
          });
      assertEquals(1_202, count[0]);
      assertEquals(3, count[1]);
    }
  }

  @Test
  void populateExistingOverwritesWhatWasChanged() {
    try (Session session = database.openSession()) {
      Guild wood = wood(session);
      session.commit();
      change("UPDATE guilds SET name = 'Timber' WHERE name = 'Wood'");
      wood.setName("Lumber");
      List<Guild> guilds =
          session.select(GUILD).where(GUILD.parent().name.isNull()).populateExisting().list();
      assertSame(wood, guilds.get(0));
      assertEquals("Timber", wood.getName());
      assertEquals(List.of(), session.changes(wood));
    }
  }

  @Test
  void getsRowUnderLock() {
    requires(Feature.FOR_UPDATE);
    Long id = Long.valueOf(rows("SELECT id FROM guilds WHERE name = 'Wood'").get(0));
    try (Session session = database.openSession()) {
      Guild wood = session.require(GUILD, id);
      wood.setName("Lumber");
      log.clear();
      assertSame(wood, session.get(GUILD, id, Locking.FOR_UPDATE));
      assertEquals(1, log.statements().size(), "nothing is flushed");
      assertEquals("Lumber", wood.getName());
      assertNull(session.get(GUILD, 4711L, Locking.FOR_UPDATE));
      assertSame(wood, session.require(GUILD, id, Locking.FOR_SHARE));
      session.delete(session.require(GUILD, id));
      assertNull(session.get(GUILD, id, Locking.FOR_UPDATE));
    }
  }

  @Test
  void tracksWhatIsReadElsewhereAsEver() {
    prepare(
        session -> {
          User user = new User("Ulla");
          user.getTasks().add(new UserTask("One"));
          session.add(user);
        });
    try (Session session = database.openSession()) {
      session.select(USER).readOnly().list();
      UserTask task = session.select(USER_TASK).one();
      task.getUser().setName("Ute");
      session.commit();
    }
    assertEquals(List.of("Ute"), rows("SELECT name FROM users"));
  }
}
