package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Objects that leave the session. */
public abstract class DepartureContract extends Contract {

  protected DepartureContract(TestDatabase product) {
    super(product);
  }

  private User stored() {
    User user = new User("Anna");
    user.getTasks().add(new UserTask("Learn Java"));
    prepare(session -> session.add(user));
    return user;
  }

  @Test
  void writesNothingOfWhatHasLeft() {
    User known = stored();
    try (Session session = database.openSession()) {
      User user = session.require(USER, known.getId());
      user.setName("Anne");
      session.expunge(user);
      assertFalse(session.contains(user));
      assertEquals("Anne", user.getName());
      log.clear();
      session.commit();
      log.assertSent();
      assertNotSame(user, session.require(USER, known.getId()));
    }
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
  }

  @Test
  void loadsNothingForWhatHasLeft() {
    User known = stored();
    try (Session session = database.openSession()) {
      User user = session.require(USER, known.getId());
      session.expunge(user);
      DetachedException detached =
          assertThrows(DetachedException.class, () -> user.getTasks().size());
      assertTrue(detached.getMessage().contains("User.tasks"), detached.getMessage());
      assertTrue(detached.getMessage().contains("left the session"), detached.getMessage());
      UserTask task = session.require(USER_TASK, known.getTasks().get(0).getId());
      User stub = task.getUser();
      session.expunge(stub);
      assertThrows(DetachedException.class, stub::getName);
      assertEquals("Anna", session.require(USER, known.getId()).getName());
    }
  }

  @Test
  void takesLoadedElementsAlongByDetachCascades() {
    User known = stored();
    try (Session session = database.openSession()) {
      User user = session.require(USER, known.getId());
      UserTask task = user.getTasks().get(0);
      session.expunge(user);
      assertFalse(session.contains(task));
      assertEquals(List.of(task), user.getTasks());
      task.setTitle("changed");
      session.commit();
    }
    assertEquals(List.of("Learn Java"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void letsNewObjectsLeave() {
    User user = new User("Anna");
    List<UserTask> plain = user.getTasks();
    user.getTasks().add(new UserTask("Learn Java"));
    try (Session session = database.openSession()) {
      session.add(user);
      session.expunge(user);
      assertEquals(EntityState.TRANSIENT, session.state(user));
      assertEquals(plain, user.getTasks());
      session.commit();
      log.assertSent();
      session.add(user);
      session.commit();
    }
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
    assertEquals(List.of("Learn Java"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void dropsADeleteWithItsObject() {
    User known = stored();
    try (Session session = database.openSession()) {
      UserTask task = session.require(USER_TASK, known.getTasks().get(0).getId());
      session.delete(task);
      session.expunge(task);
      session.commit();
    }
    assertEquals(List.of("Learn Java"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void namesAnObjectThatIsNotHere() {
    try (Session session = database.openSession()) {
      EntityException stranger =
          assertThrows(EntityException.class, () -> session.expunge(new User("Anna")));
      assertEquals(ErrorCode.NotInSession, stranger.code());
    }
  }

  /** Whatever was flushed before stays in the transaction. */
  @Test
  void clearsBetweenChunks() {
    List<UserTask> added = new ArrayList<>();
    try (Session session = database.openSession()) {
      for (int chunk = 0; chunk < 3; chunk++) {
        UserTask task = new UserTask("task " + chunk);
        added.add(task);
        session.add(task);
        session.flush();
        session.clear();
        assertFalse(session.contains(task));
      }
      added.get(0).setTitle("not written");
      session.add(new UserTask("lost"));
      session.clear();
      session.commit();
      log.assertSent("insert user_tasks x3");
    }
    assertEquals(
        List.of("task 0", "task 1", "task 2"), rows("SELECT title FROM user_tasks ORDER BY id"));
  }

  @Test
  void rollsBackWhatWasClearedToo() {
    User known = stored();
    try (Session session = database.openSession()) {
      User user = session.require(USER, known.getId());
      user.setName("Anne");
      session.flush();
      session.delete(session.require(USER_TASK, known.getTasks().get(0).getId()));
      session.flush();
      session.clear();
      session.rollback();
      assertFalse(session.contains(user));
      assertEquals("Anna", session.require(USER, known.getId()).getName());
      session.commit();
    }
    assertEquals(List.of("Learn Java"), rows("SELECT title FROM user_tasks"));
  }
}
