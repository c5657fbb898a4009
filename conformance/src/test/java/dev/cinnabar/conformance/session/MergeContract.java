package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static dev.cinnabar.conformance.model.versions.FolderTable.FOLDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.model.versions.Folder;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects from outside that are copied onto those of a session. */
public abstract class MergeContract extends Contract {

  protected MergeContract(TestDatabase product) {
    super(product);
  }

  /** Reads an object with its tasks in a session that is closed since. */
  private User detached(Long id) {
    try (Session session = database.openSession()) {
      User user = session.require(USER, id);
      assertNotNull(user.getTasks().toString());
      log.clear();
      return user;
    }
  }

  private User stored(String... tasks) {
    User user = new User("Anna");
    for (String task : tasks) {
      user.getTasks().add(new UserTask(task));
    }
    prepare(session -> session.add(user));
    return user;
  }

  @Test
  void writesOnlyWhatDiffers() {
    User edited = detached(stored("Learn Java", "Write code").getId());
    edited.getTasks().get(0).setTitle("Learn ORM");
    try (Session session = database.openSession()) {
      User merged = session.merge(edited);
      assertNotSame(edited, merged);
      assertSame(merged, session.require(USER, edited.getId()));
      assertEquals(EntityState.TRANSIENT, session.state(edited));
      session.commit();
      log.assertSent(
          "select users", "select user_tasks", "select user_tasks", "update user_tasks set title");
    }
    assertEquals(
        List.of("Learn ORM", "Write code"), rows("SELECT title FROM user_tasks ORDER BY id"));
  }

  /** What is missing in a loaded collection is an orphan, what is new in it is added. */
  @Test
  void bringsCollectionsIntoStep() {
    User edited = detached(stored("Learn Java", "Write code").getId());
    edited.getTasks().remove(0);
    edited.getTasks().add(new UserTask("Sleep"));
    try (Session session = database.openSession()) {
      User merged = session.merge(edited);
      assertEquals(2, merged.getTasks().size());
      assertNotSame(edited.getTasks().get(1), merged.getTasks().get(1));
      session.commit();
      assertNotNull(merged.getTasks().get(1).getId());
      assertNull(edited.getTasks().get(1).getId(), "the given objects stay as they are");
    }
    assertEquals(
        List.of("Write code|Anna", "Sleep|Anna"),
        rows(
            "SELECT t.title, u.name FROM user_tasks t JOIN users u ON u.id = t.user_id ORDER BY"
                + " t.id"));
  }

  @Test
  void leavesAloneWhatWasNeverLoaded() {
    Long id = stored("Learn Java").getId();
    User edited;
    try (Session session = database.openSession()) {
      edited = session.require(USER, id);
    }
    edited.setName("Anne");
    try (Session session = database.openSession()) {
      session.merge(edited);
      log.clear();
      session.commit();
      log.assertSent("update users set name");
    }
    assertEquals(List.of("Anne"), rows("SELECT name FROM users"));
    assertEquals(List.of("Learn Java"), rows("SELECT title FROM user_tasks"));
  }

  /** An element added to a collection that was not loaded is all that is known of it. */
  @Test
  void addsWhatWasAddedToAnUnloadedCollection() {
    Long id = stored("Learn Java").getId();
    User edited;
    try (Session session = database.openSession()) {
      edited = session.require(USER, id);
    }
    edited.getTasks().add(new UserTask("Sleep"));
    database.inTransaction(session -> session.merge(edited));
    assertEquals(List.of("Learn Java", "Sleep"), rows("SELECT title FROM user_tasks ORDER BY id"));
  }

  /** A graph built by hand: known objects by their keys, new ones without. */
  @Test
  void takesGraphsBuiltByHand() {
    User known = stored("Learn Java");
    Long taskId = known.getTasks().get(0).getId();
    User form = User.known(known.getId(), "Anne");
    UserTask task = UserTask.known(taskId, "Learn ORM");
    form.getTasks().add(task);
    form.getTasks().add(new UserTask("Sleep"));
    try (Session session = database.openSession()) {
      User merged = session.merge(form);
      assertSame(session.require(USER_TASK, taskId), merged.getTasks().get(0));
      session.commit();
    }
    assertEquals(List.of("Anne"), rows("SELECT name FROM users"));
    assertEquals(
        List.of(taskId + "|Learn ORM", "Sleep"),
        List.of(
            rows("SELECT id, title FROM user_tasks ORDER BY id").get(0),
            rows("SELECT title FROM user_tasks ORDER BY id").get(1)));
  }

  @Test
  void addsCopiesOfNewObjects() {
    User given = new User("Anna");
    given.getTasks().add(new UserTask("Learn Java"));
    try (Session session = database.openSession()) {
      User merged = session.merge(given);
      assertEquals(EntityState.PENDING, session.state(merged));
      assertEquals(EntityState.TRANSIENT, session.state(given));
      session.commit();
      assertNotNull(merged.getId());
      assertNull(given.getId());
      assertSame(merged, merged.getTasks().get(0).getUser());
    }
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
  }

  @Test
  void insertsUnknownAssignedKeysAndUpdatesKnownOnes() {
    prepare(session -> session.add(new Country("de", "Germany")));
    try (Session session = database.openSession()) {
      List<Country> merged =
          session.mergeAll(List.of(new Country("de", "Deutschland"), new Country("fr", "France")));
      assertEquals("Deutschland", merged.get(0).getName());
      session.commit();
      log.assertSent("select countries", "insert countries", "update countries set name");
      assertSame(merged.get(1), session.require(COUNTRY, "fr"));
    }
    assertEquals(
        List.of("de|Deutschland", "fr|France"),
        rows("SELECT code, name FROM countries ORDER BY code"));
  }

  @Test
  void readsTheRowsOfOneClassTogether() {
    List<UserTask> tasks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      tasks.add(new UserTask("task " + i));
    }
    prepare(session -> session.addAll(tasks));
    tasks.forEach(task -> task.setPriority(5));
    try (Session session = database.openSession()) {
      session.mergeAll(tasks);
      log.assertSent("select user_tasks");
      session.commit();
      log.assertSent("update user_tasks set priority x20");
    }
  }

  @Test
  void comparesVersionsBeforeItCopies() {
    Folder folder = new Folder("one");
    prepare(session -> session.add(folder));
    database.inTransaction(session -> session.require(FOLDER, folder.getId()).setTitle("two"));
    folder.setTitle("mine");
    try (Session session = database.openSession()) {
      StaleDataException stale =
          assertThrows(StaleDataException.class, () -> session.merge(folder));
      assertEquals("Folder", stale.entity());
      assertEquals(folder.getId(), stale.key());
      assertEquals("two", session.require(FOLDER, folder.getId()).getTitle());
      session.commit();
    }
    assertEquals(List.of("two"), rows("SELECT title FROM folders"));
  }

  @Test
  void refusesToInsertAGeneratedKeyThatIsGone() {
    User known = stored();
    database.inTransaction(session -> session.delete(session.require(USER, known.getId())));
    try (Session session = database.openSession()) {
      StaleDataException gone = assertThrows(StaleDataException.class, () -> session.merge(known));
      assertTrue(gone.getMessage().contains("key was generated"), gone.getMessage());
      session.commit();
    }
    assertEquals(List.of(), rows("SELECT name FROM users"));
  }

  @Test
  void returnsObjectsOfTheSessionThemselves() {
    User known = stored();
    try (Session session = database.openSession()) {
      User user = session.require(USER, known.getId());
      user.setName("Anne");
      assertSame(user, session.merge(user));
      session.commit();
    }
    assertEquals(List.of("Anne"), rows("SELECT name FROM users"));
  }

  @Test
  void emptiesACollectionThatWasEmptied() {
    User edited = detached(stored("Learn Java").getId());
    edited.getTasks().clear();
    database.inTransaction(session -> session.merge(edited));
    assertEquals(List.of(), rows("SELECT title FROM user_tasks"));
  }

  /** The collection of an object that stands for its key may never have been filled. */
  @Test
  void setsReferencesByKey() {
    User anna = stored("Learn Java");
    User ben = new User("Ben");
    prepare(session -> session.add(ben));
    UserTask form = UserTask.known(anna.getTasks().get(0).getId(), "Learn Java");
    User onlyKey = User.known(ben.getId(), "Ben");
    form.setUser(onlyKey);
    database.inTransaction(session -> session.merge(form));
    assertEquals(
        List.of("Learn Java|Ben"),
        rows("SELECT t.title, u.name FROM user_tasks t JOIN users u ON u.id = t.user_id"));
  }
}
