package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.TicketTable.TICKET;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.Ticket;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.EntityNotFoundException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Create, read, update and delete single objects. */
public abstract class CrudContract extends Contract {

  protected CrudContract(TestDatabase product) {
    super(product);
  }

  @Test
  void insertsWhatWasAddedAndSetsKeys() {
    UserTask learn = new UserTask("Learn ORM");
    UserTask write = new UserTask("Write code");
    try (Session session = database.openSession()) {
      session.addAll(learn, write);
      log.assertSent();
      session.commit();
    }
    log.assertSent("insert user_tasks x2");
    assertNotNull(learn.getId());
    assertTrue(learn.getId() < write.getId());
    assertEquals(
        List.of(learn.getId() + "|Learn ORM", write.getId() + "|Write code"),
        rows("SELECT id, title FROM user_tasks ORDER BY id"));
  }

  @Test
  void answersByKeyFromTheSessionFirst() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.get(USER_TASK, task.getId());
      log.assertSent("select user_tasks");
      assertSame(read, session.get(USER_TASK, task.getId()));
      assertSame(read, session.require(USER_TASK, task.getId()));
      log.assertSent();
      assertSame(read, session.select(USER_TASK).where(USER_TASK.title.eq("Learn ORM")).one());
    }
  }

  @Test
  void answersNullOrThrowsForAbsentRow() {
    try (Session session = database.openSession()) {
      assertNull(session.get(USER_TASK, 4711L));
      EntityNotFoundException absent =
          assertThrows(EntityNotFoundException.class, () -> session.require(USER_TASK, 4711L));
      assertEquals("UserTask", absent.entity());
      assertEquals(4711L, absent.key());
    }
  }

  @Test
  void updatesChangedColumnsOnly() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      log.clear();
      read.setCompleted(true);
      read.setTitle("Learn ORM ✨");
      session.commit();
      log.assertSent("update user_tasks set title, completed");
      session.commit();
      log.assertSent();
    }
    assertEquals(List.of("Learn ORM ✨"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void sendsNothingForWhatWasSetBack() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      log.clear();
      read.setTitle("Something else");
      read.setTitle("Learn ORM");
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void updatesInKeyOrder() {
    List<UserTask> tasks = Stream.of("a", "b", "c").map(UserTask::new).toList();
    prepare(session -> session.addAll(tasks));
    try (Session session = database.openSession()) {
      List<UserTask> read = session.select(USER_TASK).orderBy(USER_TASK.id.desc()).list();
      log.clear();
      read.get(0).setTitle("C");
      read.get(1).setCompleted(true);
      read.get(2).setTitle("A");
      session.commit();
      log.assertSent(
          "update user_tasks set title",
          "update user_tasks set completed",
          "update user_tasks set title");
    }
  }

  @Test
  void deletesByKey() {
    UserTask learn = new UserTask("Learn ORM");
    UserTask write = new UserTask("Write code");
    prepare(session -> session.addAll(learn, write));
    try (Session session = database.openSession()) {
      session.delete(session.require(USER_TASK, learn.getId()));
      log.clear();
      session.commit();
      log.assertSent("delete user_tasks");
      assertNull(session.get(USER_TASK, learn.getId()));
    }
    assertEquals(List.of("Write code"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void sendsNothingForWhatWasAddedAndDeleted() {
    try (Session session = database.openSession()) {
      UserTask task = new UserTask("Never");
      session.add(task);
      session.delete(task);
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void flushesBeforeQueriesAndNotBeforeGet() {
    UserTask old = new UserTask("Old");
    prepare(session -> session.add(old));
    try (Session session = database.openSession()) {
      session.add(new UserTask("New"));
      assertNotNull(session.get(USER_TASK, old.getId()));
      log.assertSent("select user_tasks");
      assertEquals(2, session.select(USER_TASK).count());
      log.assertSent("insert user_tasks", "select user_tasks");
    }
    assertEquals(List.of("Old"), rows("SELECT title FROM user_tasks"), "not committed");
  }

  @Test
  void leavesUnrelatedChangesAloneBeforeQueries() {
    try (Session session = database.openSession()) {
      session.add(new Country("DE", "Germany"));
      assertEquals(0, session.select(USER_TASK).count());
      log.assertSent("select user_tasks");
    }
  }

  @Test
  void refreshesFromTheDatabase() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      read.setTitle("Lost");
      session.refresh(read);
      assertEquals("Learn ORM", read.getTitle());
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void takesKeysFromTheProgram() {
    prepare(session -> session.add(new Country("DE", "Germany")));
    try (Session session = database.openSession()) {
      Country germany = session.require(COUNTRY, "DE");
      assertEquals("Germany", germany.getName());
      session.delete(germany);
      session.commit();
    }
    assertEquals(List.of(), rows("SELECT code FROM countries"));
  }

  @Test
  void makesUuidKeysBeforeTheInsert() {
    Ticket ticket = new Ticket("A-1");
    prepare(session -> session.add(ticket));
    assertNotNull(ticket.getId());
    try (Session session = database.openSession()) {
      assertEquals("A-1", session.require(TICKET, ticket.getId()).getCode());
    }
  }

  @Test
  void refusesMissingKey() {
    try (Session session = database.openSession()) {
      EntityException missing =
          assertThrows(
              EntityException.class,
              () -> {
                session.add(new Country(null, "Nowhere"));
                session.flush();
              });
      assertEquals(ErrorCode.KeyMissing, missing.code());
      log.assertSent();
    }
  }

  @Test
  void refusesGeneratedKeyThatIsSet() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      EntityException detached = assertThrows(EntityException.class, () -> session.add(task));
      assertEquals(ErrorCode.KeyAlreadySet, detached.code());
    }
  }

  @Test
  void refusesSecondObjectForOneKey() {
    prepare(session -> session.add(new Country("DE", "Germany")));
    try (Session session = database.openSession()) {
      Country first = session.require(COUNTRY, "DE");
      EntityException second =
          assertThrows(
              EntityException.class,
              () -> {
                session.add(new Country("DE", "Deutschland"));
                session.flush();
              });
      assertEquals(ErrorCode.DuplicateObject, second.code());
      assertSame(first, session.get(COUNTRY, "DE"));
      assertEquals("Germany", first.getName());
    }
  }

  @Test
  void findsWrongValuesBeforeTheFirstStatement() {
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      session.add(new UserTask(null));
      session.add(new UserTask("x".repeat(201)));
      ValidationException wrong = assertThrows(ValidationException.class, session::commit);
      assertEquals(2, wrong.violations().size());
      assertEquals("UserTask", wrong.violations().get(0).entity());
      assertEquals("title", wrong.violations().get(0).attribute());
      log.assertSent();
    }
    assertEquals(List.of(), rows("SELECT name FROM users"));
  }

  @Test
  void goesOnAfterValuesWereCorrected() {
    try (Session session = database.openSession()) {
      UserTask task = new UserTask(null);
      session.add(task);
      assertThrows(ValidationException.class, session::commit);
      task.setTitle("Now it has one");
      session.commit();
    }
    assertEquals(List.of("Now it has one"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void commitsTransactionsAtTheEndAndRollsBackOnExceptions() {
    database.inTransaction(session -> session.add(new User("Anna")));
    assertThrows(
        IllegalStateException.class,
        () ->
            database.inTransaction(
                session -> {
                  session.add(new User("Ben"));
                  session.flush();
                  throw new IllegalStateException("no");
                }));
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
  }

  @Test
  void readsSupplementaryCharacters() {
    User user = new User("Zoë 👩‍🚀 'quoted' \"twice\" \\ ; --");
    prepare(session -> session.add(user));
    try (Session session = database.openSession()) {
      assertEquals(user.getName(), session.require(USER, user.getId()).getName());
    }
  }
}
