package dev.cinnabar.conformance.loading;

import static dev.cinnabar.conformance.model.guilds.ArtisanTable.ARTISAN;
import static dev.cinnabar.conformance.model.guilds.GuildTable.GUILD;
import static dev.cinnabar.conformance.model.guilds.ToolboxTable.TOOLBOX;
import static dev.cinnabar.conformance.model.keys.EnrollmentTable.ENROLLMENT;
import static dev.cinnabar.conformance.model.keys.ShelfTable.SHELF;
import static dev.cinnabar.conformance.model.keys.StudentTable.STUDENT;
import static dev.cinnabar.query.FetchPlan.recursive;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.guilds.Artisan;
import dev.cinnabar.conformance.model.guilds.Craft;
import dev.cinnabar.conformance.model.guilds.Guild;
import dev.cinnabar.conformance.model.guilds.Toolbox;
import dev.cinnabar.conformance.model.keys.Box;
import dev.cinnabar.conformance.model.keys.Course;
import dev.cinnabar.conformance.model.keys.Enrollment;
import dev.cinnabar.conformance.model.keys.Shelf;
import dev.cinnabar.conformance.model.keys.Student;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.query.FetchPlan;
import dev.cinnabar.query.Slice;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a query fetches is there without another statement, whatever the way it was loaded. */
public abstract class FetchContract extends Contract {

  private static final FetchPlan<Guild> WHOLE =
      FetchPlan.of(GUILD.parent, GUILD.artisans.then(ARTISAN.crafts, ARTISAN.toolbox));

  protected FetchContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          Craft carving = new Craft("Carving");
          Craft turning = new Craft("Turning");
          Guild wood = new Guild("Wood");
          Guild chairs = wood.branch("Chairs");
          chairs.branch("Stools");
          wood.branch("Bowls");
          Artisan anna = wood.artisan("Anna");
          anna.getCrafts().addAll(List.of(carving, turning));
          Artisan ben = wood.artisan("Ben");
          ben.getCrafts().add(turning);
          chairs.artisan("Carla");
          Guild iron = new Guild("Iron");
          session.addAll(wood, iron);
          anna.setToolbox(new Toolbox("Red", iron));
          ben.setToolbox(new Toolbox("Blue", null));
        });
  }

  private static List<String> names(List<Artisan> artisans) {
    return artisans.stream().map(Artisan::getName).toList();
  }

  @Test
  void fetchesCollectionOfAllRowsByOneStatement() {
    try (Session session = database.openSession()) {
      List<Guild> guilds =
          session.select(GUILD).orderBy(GUILD.name.asc()).fetch(GUILD.artisans).list();
      log.assertSent("select guilds", "select artisans", "select toolboxes");
      assertEquals(
          List.of("Bowls []", "Chairs [Carla]", "Iron []", "Stools []", "Wood [Anna, Ben]"),
          guilds.stream().map(one -> one.getName() + " " + names(one.getArtisans())).toList());
      assertSame(guilds.get(4), guilds.get(4).getArtisans().get(0).getGuild());
      log.assertSent();
    }
  }

  @Test
  void fetchesReferenceOfAllRowsByOneStatement() {
    try (Session session = database.openSession()) {
      List<Artisan> artisans =
          session.select(ARTISAN).orderBy(ARTISAN.name.asc()).fetch(ARTISAN.guild).list();
      log.assertSent("select artisans", "select toolboxes", "select guilds");
      assertEquals(
          List.of("Wood", "Wood", "Chairs"),
          artisans.stream().map(one -> one.getGuild().getName()).toList());
      assertSame(artisans.get(0).getGuild(), artisans.get(1).getGuild());
      log.assertSent();
    }
  }

  @Test
  void asksNothingForWhatTheSessionHas() {
    try (Session session = database.openSession()) {
      session.select(GUILD).fetch(GUILD.artisans).list();
      log.clear();
      session.select(ARTISAN).fetch(ARTISAN.guild.then(GUILD.artisans)).list();
      log.assertSent("select artisans");
    }
  }

  @Test
  void fetchesNestedPathsStepByStep() {
    try (Session session = database.openSession()) {
      List<Guild> guilds =
          session
              .select(GUILD)
              .where(GUILD.name.eq("Wood"))
              .fetch(GUILD.artisans.then(ARTISAN.crafts, ARTISAN.toolbox.then(TOOLBOX.maker)))
              .list();
      log.assertSent(
          "select guilds",
          "select artisans",
          "select toolboxes",
          "select artisans_crafts",
          "select guilds");
      Artisan anna = guilds.get(0).getArtisans().get(0);
      assertEquals(
          List.of("Carving", "Turning"), anna.getCrafts().stream().map(Craft::getName).toList());
      assertEquals("Iron", anna.getToolbox().getMaker().getName());
      Artisan ben = guilds.get(0).getArtisans().get(1);
      assertSame(anna.getCrafts().get(1), ben.getCrafts().get(0));
      assertNull(ben.getToolbox().getMaker());
      log.assertSent();
    }
  }

  @Test
  void limitCountsTheRowsOfTheQuery() {
    try (Session session = database.openSession()) {
      List<Guild> guilds =
          session
              .select(GUILD)
              .where(GUILD.name.ne("Iron"))
              .orderBy(GUILD.name.desc())
              .limit(2)
              .fetch(GUILD.artisans)
              .list();
      assertEquals(List.of("Wood", "Stools"), guilds.stream().map(Guild::getName).toList());
      assertEquals(List.of("Anna", "Ben"), names(guilds.get(0).getArtisans()));
      assertEquals(5, session.select(GUILD).fetch(GUILD.artisans).count());
    }
  }

  @Test
  void followsTreeToItsEnd() {
    try (Session session = database.openSession()) {
      Guild wood =
          session.select(GUILD).where(GUILD.name.eq("Wood")).fetch(recursive(GUILD.branches)).one();
      log.assertSent("select guilds", "select guilds", "select guilds", "select guilds");
      assertEquals("Stools", wood.getBranches().get(1).getBranches().get(0).getName());
      assertEquals(List.of(), wood.getBranches().get(0).getBranches());
      assertEquals(List.of(), wood.getBranches().get(1).getBranches().get(0).getBranches());
      log.assertSent();
    }
  }

  @Test
  void followsTreeToTheDepthAskedFor() {
    try (Session session = database.openSession()) {
      Guild stools = session.select(GUILD).where(GUILD.name.eq("Stools")).one();
      Long id = stools.getId();
      session.clear();
      log.clear();
      Guild again = session.require(GUILD, id, recursive(GUILD.parent, 1));
      log.assertSent("select guilds", "select guilds");
      assertEquals("Chairs", again.getParent().getName());
      log.assertSent();
      assertEquals("Wood", again.getParent().getParent().getName());
      log.assertSent("select guilds");
      session.clear();
      Guild up = session.require(GUILD, id, recursive(GUILD.parent.then(GUILD.artisans)));
      log.assertSent(
          "select guilds",
          "select guilds",
          "select artisans",
          "select toolboxes",
          "select guilds",
          "select artisans",
          "select toolboxes");
      assertEquals(List.of("Anna", "Ben"), names(up.getParent().getParent().getArtisans()));
      assertNull(up.getParent().getParent().getParent());
      log.assertSent();
    }
    QueryException none = assertThrows(QueryException.class, () -> recursive(GUILD.parent, 0));
    assertEquals(ErrorCode.InvalidQuery, none.code());
  }

  @Test
  void circleEndsTheRecursion() {
    change(
        "UPDATE guilds SET parent_id = (SELECT id FROM (SELECT id FROM guilds WHERE name = 'Stools') s) WHERE name = 'Wood'");
    try (Session session = database.openSession()) {
      Guild wood =
          session.select(GUILD).where(GUILD.name.eq("Wood")).fetch(recursive(GUILD.branches)).one();
      assertSame(wood, wood.getBranches().get(1).getBranches().get(0).getBranches().get(0));
    }
  }

  @Test
  void planServesQueriesGetAndRefresh() {
    try (Session session = database.openSession()) {
      Guild wood = session.select(GUILD).where(GUILD.name.eq("Wood")).fetch(WHOLE).one();
      log.assertSent(
          "select guilds", "select artisans", "select toolboxes", "select artisans_crafts");
      Long id = wood.getId();
      session.clear();
      Guild again = session.get(GUILD, id, WHOLE);
      log.assertSent(
          "select guilds", "select artisans", "select toolboxes", "select artisans_crafts");
      session.commit();
      database.inTransaction(
          other -> other.require(GUILD, id).artisan("Dora").getCrafts().add(new Craft("Gluing")));
      log.clear();
      session.refresh(again, WHOLE);
      log.assertSent(
          "select guilds", "select artisans", "select toolboxes", "select artisans_crafts");
      assertEquals(List.of("Anna", "Ben", "Dora"), names(again.getArtisans()));
      assertNull(session.get(GUILD, 4711L, WHOLE));
    }
  }

  @Test
  void fetchesAnewAfterCommit() {
    try (Session session = database.openSession()) {
      Guild wood = session.select(GUILD).where(GUILD.name.eq("Wood")).fetch(WHOLE).one();
      Artisan anna = wood.getArtisans().get(0);
      session.commit();
      change("UPDATE artisans SET name = 'Anne' WHERE name = 'Anna'");
      log.clear();
      session.select(GUILD).where(GUILD.name.eq("Wood")).fetch(GUILD.artisans).one();
      log.assertSent("select guilds", "select artisans", "select toolboxes");
      assertEquals("Anne", anna.getName());
    }
  }

  @Test
  void leavesUnwrittenEditsInTheGraph() {
    try (Session session = database.openSession()) {
      Guild wood = session.select(GUILD).where(GUILD.name.eq("Wood")).one();
      Artisan ben = session.select(ARTISAN).where(ARTISAN.name.eq("Ben")).one();
      ben.setGuild(null);
      Artisan dora = new Artisan("Dora");
      dora.setGuild(wood);
      session.add(dora);
      log.clear();
      session.get(GUILD, wood.getId(), GUILD.artisans);
      log.assertSent("select artisans", "select toolboxes");
      assertEquals(List.of("Anna", "Dora"), names(wood.getArtisans()));
    }
  }

  @Test
  void fetchesThroughKeysOfSeveralColumns() {
    prepare(
        session -> {
          Shelf low = new Shelf("A", 1);
          low.setLabel("Low");
          Shelf high = new Shelf("A", 2);
          high.setBelow(low);
          session.addAll(low, high);
          high.getBoxes().add(new Box("Nails"));
          Student student = new Student("Eva");
          Course course = new Course("Wood");
          session.addAll(student, course);
          student.getEnrollments().add(new Enrollment(student, course));
        });
    try (Session session = database.openSession()) {
      Shelf high =
          session.select(SHELF).where(SHELF.place.eq(2)).fetch(SHELF.below, SHELF.boxes).one();
      log.assertSent("select shelves", "select shelves", "select boxes");
      assertEquals("Low", high.getBelow().getLabel());
      assertEquals(1, high.getBoxes().size());
      log.assertSent();
      Student eva =
          session.select(STUDENT).fetch(STUDENT.enrollments.then(ENROLLMENT.course)).one();
      log.assertSent("select students", "select enrollments", "select courses");
      assertEquals("Wood", eva.getEnrollments().get(0).getCourse().getName());
      log.assertSent();
    }
  }

  @Test
  void joinsReferenceToTheQuery() {
    try (Session session = database.openSession()) {
      List<Artisan> artisans =
          session
              .select(ARTISAN)
              .where(ARTISAN.guild().name.ne("Iron"))
              .orderBy(ARTISAN.name.asc())
              .limit(3)
              .fetch(ARTISAN.guild.joined().then(GUILD.parent), ARTISAN.toolbox.joined())
              .list();
      log.assertSent("select artisans"); // The parent of one guild is the other one.
      assertEquals(
          List.of("Anna of Wood", "Ben of Wood", "Carla of Chairs"),
          artisans.stream().map(one -> one.getName() + " of " + one.getGuild().getName()).toList());
      assertEquals("Wood", artisans.get(2).getGuild().getParent().getName());
      assertEquals("Blue", artisans.get(1).getToolbox().getLabel());
      assertNull(artisans.get(2).getToolbox());
      log.assertSent();
    }
  }

  @Test
  void joinsReferencesOneBehindTheOther() {
    try (Session session = database.openSession()) {
      Toolbox red =
          session
              .select(TOOLBOX)
              .where(TOOLBOX.label.eq("Red"))
              .fetch(TOOLBOX.artisan.joined().then(ARTISAN.guild.joined()), TOOLBOX.maker.joined())
              .one();
      log.assertSent("select toolboxes");
      assertEquals("Wood", red.getArtisan().getGuild().getName());
      assertEquals("Iron", red.getMaker().getName());
      assertSame(red, red.getArtisan().getToolbox());
      Toolbox blue =
          session
              .select(TOOLBOX)
              .where(TOOLBOX.label.eq("Blue"))
              .fetch(TOOLBOX.maker.joined())
              .one();
      log.assertSent("select toolboxes");
      assertNull(blue.getMaker());
      assertEquals("Ben", blue.getArtisan().getName());
    }
  }

  @Test
  void joinedReferencesAreObjectsOfTheSession() {
    try (Session session = database.openSession()) {
      Guild wood = session.select(GUILD).where(GUILD.name.eq("Wood")).one();
      wood.setName("Timber");
      List<Artisan> artisans =
          session.select(ARTISAN).orderBy(ARTISAN.name.asc()).fetch(ARTISAN.guild.joined()).list();
      assertSame(wood, artisans.get(0).getGuild());
      assertEquals("Timber", wood.getName());
      artisans.get(2).getGuild().setName("Seats");
      session.commit();
    }
    assertEquals(
        List.of("Bowls", "Iron", "Seats", "Stools", "Timber"),
        rows("SELECT name FROM guilds ORDER BY name"));
  }

  @Test
  void fetchesBehindWhatIsJoinedByKeysOfSeveralColumns() {
    prepare(
        session -> {
          Shelf low = new Shelf("A", 1);
          Shelf high = new Shelf("A", 2);
          high.setBelow(low);
          session.addAll(low, high);
          low.getBoxes().add(new Box("Nails"));
        });
    try (Session session = database.openSession()) {
      List<Shelf> shelves =
          session
              .select(SHELF)
              .orderBy(SHELF.place.desc())
              .fetch(SHELF.below.joined().then(SHELF.boxes))
              .list();
      log.assertSent("select shelves", "select boxes");
      assertEquals(1, shelves.get(0).getBelow().getBoxes().size());
      assertNull(shelves.get(1).getBelow());
      log.assertSent();
    }
  }

  @Test
  void fetchesForPagesSlicesAndStreams() {
    try (Session session = database.openSession()) {
      Slice<Artisan> slice =
          session
              .select(ARTISAN)
              .orderBy(ARTISAN.name.asc())
              .fetch(ARTISAN.guild.joined(), ARTISAN.crafts)
              .slice(2);
      log.assertSent("select artisans", "select toolboxes", "select artisans_crafts");
      assertEquals(2, slice.items().get(0).getCrafts().size());
      assertEquals("Wood", slice.items().get(1).getGuild().getName());
      log.assertSent();
    }
    try (Session session = database.openSession();
        Stream<Artisan> artisans =
            session.select(ARTISAN).orderBy(ARTISAN.name.asc()).fetch(ARTISAN.crafts).stream()) {
      List<String> lines = new ArrayList<>();
      artisans.forEach(one -> lines.add(one.getName() + " " + one.getCrafts().size()));
      assertEquals(List.of("Anna 2", "Ben 1", "Carla 0"), lines);
      log.assertSent("select artisans", "select toolboxes", "select artisans_crafts");
    }
  }

  @Test
  void fetchesForManyRowsInFewStatements() {
    prepare(
        session -> {
          for (int index = 0; index < 1_200; index++) {
            Guild guild = new Guild("Guild " + index);
            guild.artisan("Artisan " + index);
            session.add(guild);
          }
        });
    try (Session session = database.openSession()) {
      List<Guild> guilds =
          session.select(GUILD).where(GUILD.name.startsWith("Guild ")).fetch(GUILD.artisans).list();
      log.clear();
      assertTrue(guilds.stream().allMatch(one -> one.getArtisans().size() <= 2));
      log.assertSent();
    }
  }
}
