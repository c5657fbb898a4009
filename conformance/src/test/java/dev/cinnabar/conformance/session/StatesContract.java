package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.model.UserTaskDao;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.OutcomeUnknownException;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.session.AttributeChange;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States of objects and of the session, and what a rollback does to objects. */
public abstract class StatesContract extends Contract {

  protected StatesContract(TestDatabase product) {
    super(product);
  }

  @Test
  void tellsStatesOfObjects() {
    try (Session session = database.openSession()) {
      UserTask task = new UserTask("Learn ORM");
      assertEquals(EntityState.TRANSIENT, session.state(task));
      assertFalse(session.contains(task));
      session.add(task);
      assertEquals(EntityState.PENDING, session.state(task));
      assertTrue(session.contains(task));
      session.flush();
      assertEquals(EntityState.PERSISTENT, session.state(task));
      session.delete(task);
      assertEquals(EntityState.DELETED, session.state(task));
      session.flush();
      session.commit();
      assertFalse(session.contains(task));
    }
  }

  @Test
  void tellsChanges() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      assertEquals(List.of(), session.changes(read));
      read.setTitle("Learn SQL");
      read.setCompleted(true);
      assertEquals(
          List.of(
              new AttributeChange("title", "Learn ORM", "Learn SQL"),
              new AttributeChange("completed", false, true)),
          session.changes(read));
    }
  }

  @Test
  void restoresObjectsOnRollback() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      session.commit();
      read.setTitle("Flushed");
      session.flush();
      read.setTitle("Not flushed");
      read.setPriority(7);
      session.rollback();
      assertEquals("Learn ORM", read.getTitle());
      assertEquals(0, read.getPriority());
      log.clear();
      session.commit();
      log.assertSent();
    }
    assertEquals(List.of("Learn ORM|0"), rows("SELECT title, priority FROM user_tasks"));
  }

  @Test
  void takesBackKeysOfNewObjectsOnRollback() {
    try (Session session = database.openSession()) {
      UserTask task = new UserTask("Learn ORM");
      session.add(task);
      session.flush();
      assertNotNull(task.getId());
      session.rollback();
      assertNull(task.getId());
      assertEquals("Learn ORM", task.getTitle());
      assertEquals(EntityState.TRANSIENT, session.state(task));
      session.add(task);
      session.commit();
      assertNotNull(task.getId());
    }
    assertEquals(List.of("Learn ORM"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void takesBackDeletesOnRollback() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      session.commit();
      session.delete(read);
      session.flush();
      session.rollback();
      assertEquals(EntityState.PERSISTENT, session.state(read));
      read.setTitle("Still here");
      session.commit();
    }
    assertEquals(List.of("Still here"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void addsTreesAgainAfterRollback() {
    User anna = new User("Anna");
    anna.getTasks().add(new UserTask("Learn Java"));
    try (Session session = database.openSession()) {
      session.add(anna);
      session.flush();
      session.rollback();
      session.add(anna);
      session.commit();
    }
    assertEquals(
        List.of("Anna|Learn Java"),
        rows("SELECT u.name, t.title FROM users u JOIN user_tasks t ON t.user_id = u.id"));
  }

  @Test
  void mustRollBackAfterFailedStatement() {
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      dataSource.failOn(sql -> sql.startsWith("INSERT"));
      DatabaseException failed = assertThrows(DatabaseException.class, session::flush);
      assertTrue(failed.sql().contains("INSERT INTO"), failed::getMessage);
      dataSource.failOn(sql -> false);
      SessionStateException refused = assertThrows(SessionStateException.class, session::commit);
      assertEquals(ErrorCode.MustRollBack, refused.code());
      assertEquals(failed, refused.getCause());
      assertThrows(SessionStateException.class, () -> session.get(USER_TASK, 1L));
      assertThrows(SessionStateException.class, () -> session.select(USER_TASK).list());
      session.rollback();
      session.add(new User("Ben"));
      session.commit();
    }
    assertEquals(List.of("Ben"), rows("SELECT name FROM users"));
  }

  @Test
  void mustRollBackAfterFailedQuery() {
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      session.flush();
      dataSource.failOn(sql -> sql.startsWith("SELECT"));
      assertThrows(DatabaseException.class, () -> session.get(USER_TASK, 1L));
      dataSource.failOn(sql -> false);
      assertThrows(SessionStateException.class, session::commit);
    }
    assertEquals(List.of(), rows("SELECT name FROM users"));
  }

  @Test
  void doesNotKnowTheOutcomeOfCommitWithoutAnswer() {
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      dataSource.failOnCommit(true);
      assertThrows(OutcomeUnknownException.class, session::commit);
      dataSource.failOnCommit(false);
      SessionStateException refused = assertThrows(SessionStateException.class, session::commit);
      assertEquals(ErrorCode.OutcomeUnknown, refused.code());
    }
  }

  @Test
  void refusesEverythingAfterClose() {
    Session session = database.openSession();
    session.close();
    session.close();
    SessionStateException closed =
        assertThrows(SessionStateException.class, () -> session.get(USER_TASK, 1L));
    assertEquals(ErrorCode.SessionClosed, closed.code());
    assertThrows(SessionStateException.class, () -> session.add(new User("Anna")));
    assertThrows(SessionStateException.class, session::commit);
  }

  @Test
  void rollsBackWhatWasNotCommitted() {
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      session.flush();
    }
    assertEquals(List.of(), rows("SELECT name FROM users"));
  }

  @Test
  void keepsObjectsReadableAfterCommit() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      session.commit();
      database.inTransaction(
          other -> other.require(USER_TASK, task.getId()).setTitle("Changed elsewhere"));
      assertEquals("Learn ORM", read.getTitle(), "a plain getter shows the old value");
      assertEquals("Changed elsewhere", session.require(USER_TASK, task.getId()).getTitle());
      assertEquals("Changed elsewhere", read.getTitle(), "the same object");
    }
  }

  @Test
  void reportsUpdateOfRowThatIsGone() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      session.commit();
      database.inTransaction(other -> other.delete(other.require(USER_TASK, task.getId())));
      read.setTitle("Too late");
      assertThrows(CinnabarException.class, session::commit);
    }
  }

  @Test
  void readsAnewWhatWasFirstReadInTheTransactionRolledBack() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      read.setTitle("Never");
      session.flush();
      session.rollback();
      assertSame(read, session.require(USER_TASK, task.getId()));
      assertEquals("Learn ORM", read.getTitle());
    }
  }

  @Test
  void worksThroughTheDao() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTaskDao tasks = new UserTaskDao(session);
      assertTrue(tasks.exists(task.getId()));
      assertEquals(1, tasks.count());
      UserTask read = tasks.find(task.getId()).orElseThrow();
      assertEquals(List.of(read), tasks.all());
      assertEquals(List.of(read), tasks.page(0, 10).items());
      tasks.insert(new UserTask("Write code"));
      tasks.delete(read);
      session.commit();
      assertFalse(tasks.exists(task.getId()));
      assertTrue(tasks.find(task.getId()).isEmpty());
    }
    assertEquals(List.of("Write code"), rows("SELECT title FROM user_tasks"));
  }
}
