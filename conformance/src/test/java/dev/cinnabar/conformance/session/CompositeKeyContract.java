package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.keys.BoxTable.BOX;
import static dev.cinnabar.conformance.model.keys.EnrollmentTable.ENROLLMENT;
import static dev.cinnabar.conformance.model.keys.PitchTable.PITCH;
import static dev.cinnabar.conformance.model.keys.ShelfTable.SHELF;
import static dev.cinnabar.conformance.model.keys.ShelfTagTable.SHELF_TAG;
import static dev.cinnabar.conformance.model.keys.StudentTable.STUDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.keys.Box;
import dev.cinnabar.conformance.model.keys.Course;
import dev.cinnabar.conformance.model.keys.Enrollment;
import dev.cinnabar.conformance.model.keys.EnrollmentId;
import dev.cinnabar.conformance.model.keys.Pitch;
import dev.cinnabar.conformance.model.keys.PitchId;
import dev.cinnabar.conformance.model.keys.Shelf;
import dev.cinnabar.conformance.model.keys.ShelfId;
import dev.cinnabar.conformance.model.keys.ShelfTag;
import dev.cinnabar.conformance.model.keys.Student;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of several columns: of values, and of references; and foreign keys that lead to them. */
public abstract class CompositeKeyContract extends Contract {

  private static final String SHELVES =
      "SELECT room, place, label FROM shelves ORDER BY room, place";
  private static final String BOXES =
      "SELECT content, shelf_room, shelf_place FROM boxes ORDER BY content";

  protected CompositeKeyContract(TestDatabase product) {
    super(product);
  }

  private static Shelf shelf(String room, int place, String... contents) {
    Shelf shelf = new Shelf(room, place);
    shelf.setLabel(room + place);
    for (String content : contents) {
      shelf.getBoxes().add(new Box(content));
    }
    return shelf;
  }

  @Test
  void storesFindsWritesAndDeletesByAllParts() {
    try (Session session = database.openSession()) {
      session.addAll(shelf("A", 1), shelf("A", 2), shelf("B", 1));
      session.commit();
      log.assertSent("insert shelves x3");
    }
    try (Session session = database.openSession()) {
      Shelf shelf = session.require(SHELF, new ShelfId("A", 2));
      assertSame(shelf, session.get(SHELF, new ShelfId("A", 2)));
      assertNull(session.get(SHELF, new ShelfId("B", 2)));
      log.assertSent("select shelves", "select shelves");
      shelf.setLabel("changed");
      session.delete(session.require(SHELF, new ShelfId("B", 1)));
      session.commit();
    }
    assertEquals(List.of("A|1|A1", "A|2|changed"), rows(SHELVES));
  }

  @Test
  void loadsReferencesOfAllRowsTogether() {
    prepare(session -> session.addAll(shelf("A", 1, "one"), shelf("A", 2, "two"), shelf("B", 1)));
    try (Session session = database.openSession()) {
      List<Box> boxes = session.select(BOX).orderBy(BOX.content.asc()).list();
      log.assertSent("select boxes");
      assertEquals("A1", boxes.get(0).getShelf().getLabel());
      assertEquals("A2", boxes.get(1).getShelf().getLabel());
      log.assertSent("select shelves");
      assertSame(boxes.get(0).getShelf(), session.get(SHELF, new ShelfId("A", 1)));
    }
  }

  @Test
  void loadsCollectionsOfAllOwnersTogether() {
    prepare(
        session ->
            session.addAll(shelf("A", 1, "one", "two"), shelf("A", 2), shelf("B", 1, "three")));
    try (Session session = database.openSession()) {
      List<Shelf> shelves = session.select(SHELF).orderBy(SHELF.keyOrder()).list();
      log.assertSent("select shelves");
      assertEquals(List.of(2, 0, 1), shelves.stream().map(one -> one.getBoxes().size()).toList());
      log.assertSent("select boxes");
    }
  }

  @Test
  void movesAChildByAllColumns() {
    prepare(session -> session.addAll(shelf("A", 1, "box"), shelf("B", 2)));
    try (Session session = database.openSession()) {
      Shelf target = session.require(SHELF, new ShelfId("B", 2));
      session.select(BOX).one().setShelf(target);
      session.commit();
    }
    assertEquals(List.of("box|B|2"), rows(BOXES));
    try (Session session = database.openSession()) {
      session.select(BOX).one().setShelf(null);
      session.commit();
    }
    assertEquals(List.of("box|null|null"), rows(BOXES));
  }

  @Test
  void asksAlongPathsByAllColumns() {
    prepare(session -> session.addAll(shelf("A", 1, "one"), shelf("A", 2, "two"), shelf("B", 1)));
    try (Session session = database.openSession()) {
      assertEquals("two", session.select(BOX).where(BOX.shelf().label.eq("A2")).one().getContent());
      log.clear();
      Shelf first = session.require(SHELF, new ShelfId("A", 1));
      Shelf other = session.require(SHELF, new ShelfId("B", 1));
      log.clear();
      assertEquals("one", session.select(BOX).where(BOX.shelf().eq(first)).one().getContent());
      assertEquals(
          "one",
          session.select(BOX).where(BOX.shelf().in(List.of(first, other))).one().getContent());
      assertTrue(log.statements().stream().noneMatch(sql -> sql.contains("JOIN")));
      assertEquals(2, session.select(SHELF).where(SHELF.boxes.isNotEmpty()).count());
    }
  }

  @Test
  void insertsWhatARowStandsOnFirst() {
    Shelf low = shelf("A", 1);
    Shelf high = shelf("A", 2);
    high.setBelow(low);
    try (Session session = database.openSession()) {
      session.add(high);
      session.add(low);
      session.commit();
      log.assertSent("insert shelves x2");
    }
    assertEquals(
        List.of("1|null|null", "2|A|1"),
        rows("SELECT place, below_room, below_place FROM shelves ORDER BY place"));
    try (Session session = database.openSession()) {
      Shelf read = session.require(SHELF, new ShelfId("A", 2));
      assertEquals(1, read.getBelow().getPlace());
      session.delete(session.require(SHELF, new ShelfId("A", 1)));
      session.delete(read);
      session.commit();
    }
    assertEquals(List.of(), rows(SHELVES));
  }

  @Test
  void linksRowsOfACircleAfterwards() {
    Shelf one = shelf("A", 1);
    Shelf other = shelf("A", 2);
    one.setBelow(other);
    other.setBelow(one);
    prepare(session -> session.addAll(one, other));
    assertEquals(
        List.of("1|A|2", "2|A|1"),
        rows("SELECT place, below_room, below_place FROM shelves ORDER BY place"));
  }

  @Test
  void takesKeysFromParentsOfTheSameFlush() {
    Student anna = new Student("Anna");
    Course java = new Course("Java");
    anna.getEnrollments().add(new Enrollment(anna, java));
    try (Session session = database.openSession()) {
      session.add(anna);
      session.commit();
      log.assertSent("insert courses", "insert students", "insert enrollments");
      assertSame(
          anna.getEnrollments().get(0),
          session.get(ENROLLMENT, new EnrollmentId(anna.getId(), java.getId())));
    }
    try (Session session = database.openSession()) {
      Enrollment read = session.require(ENROLLMENT, new EnrollmentId(anna.getId(), java.getId()));
      assertEquals("Anna", read.getStudent().getName());
      read.setGrade(1);
      session.commit();
    }
    assertEquals(List.of("1"), rows("SELECT grade FROM enrollments"));
  }

  @Test
  void deletesAnAssociationThatLeavesItsOwner() {
    Student anna = new Student("Anna");
    Course java = new Course("Java");
    anna.getEnrollments().add(new Enrollment(anna, java));
    anna.getEnrollments().add(new Enrollment(anna, new Course("SQL")));
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      Student read = session.require(STUDENT, anna.getId());
      read.getEnrollments().remove(0);
      session.commit();
      assertEquals(1, rows("SELECT grade FROM enrollments").size());
      session.delete(read);
      session.commit();
    }
    assertEquals(List.of(), rows("SELECT grade FROM enrollments"));
  }

  @Test
  void takesBackWhatARolledBackFlushGave() {
    Student anna = new Student("Anna");
    anna.getEnrollments().add(new Enrollment(anna, new Course("Java")));
    try (Session session = database.openSession()) {
      session.add(anna);
      session.flush();
      session.rollback();
      assertNull(anna.getId());
      session.add(anna);
      session.commit();
    }
    assertEquals(1, rows("SELECT grade FROM enrollments").size());
  }

  @Test
  void refusesAnotherReferenceInTheKeyOfAStoredRow() {
    Student anna = new Student("Anna");
    anna.getEnrollments().add(new Enrollment(anna, new Course("Java")));
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      Course other = new Course("SQL");
      session.add(other);
      session.select(ENROLLMENT).one().setCourse(other);
      assertCode(ErrorCode.KeyChanged, session::flush);
      session.rollback();
      assertEquals("Java", session.select(ENROLLMENT).one().getCourse().getName());
    }
  }

  @Test
  void storesKeysThatOnlyTheConstructorSets() {
    Pitch pitch = new Pitch("meadow", 3);
    prepare(session -> session.addAll(pitch, new Pitch("meadow", 4)));
    try (Session session = database.openSession()) {
      Pitch read = session.require(PITCH, new PitchId("meadow", 3));
      assertEquals("meadow", read.getField());
      read.setTent("green");
      session.delete(session.require(PITCH, new PitchId("meadow", 4)));
      session.commit();
    }
    try (Session session = database.openSession()) {
      session.add(new Pitch("wood", 1));
      session.flush();
      session.rollback();
    }
    assertEquals(List.of("meadow|3|green"), rows("SELECT field, place, tent FROM pitches"));
  }

  @Test
  void leavesForeignKeysAloneThatAreNotMade() {
    change("INSERT INTO shelf_tags (id, tag_room, tag_place) VALUES (1, 'gone', 9)");
    assertEquals(List.of("1|gone|9"), rows("SELECT id, tag_room, tag_place FROM shelf_tags"));
    prepare(session -> session.add(shelf("A", 1)));
    prepare(
        session -> {
          ShelfTag tag = session.require(SHELF_TAG, 1L);
          tag.setShelf(session.require(SHELF, new ShelfId("A", 1)));
        });
    assertEquals(List.of("1|A|1"), rows("SELECT id, tag_room, tag_place FROM shelf_tags"));
  }

  @Test
  void refusesIncompleteAndDoubleKeys() {
    try (Session session = database.openSession()) {
      session.add(new Shelf(null, 1));
      assertCode(ErrorCode.KeyMissing, session::flush);
    }
    try (Session session = database.openSession()) {
      session.add(new Enrollment(null, new Course("Java")));
      assertCode(ErrorCode.KeyMissing, session::flush);
    }
    prepare(session -> session.add(shelf("A", 1)));
    try (Session session = database.openSession()) {
      session.require(SHELF, new ShelfId("A", 1));
      assertCode(ErrorCode.DuplicateObject, () -> session.add(shelf("A", 1)));
    }
    try (Session session = database.openSession()) {
      session.add(shelf("A", 1));
      assertThrows(CinnabarException.class, session::flush);
    }
    assertEquals(List.of("A|1|A1"), rows(SHELVES));
  }

  private static void assertCode(ErrorCode code, Runnable call) {
    assertEquals(code, assertThrows(CinnabarException.class, call::run).code());
  }
}
