package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.EntityNotFoundException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One object per row, and what a session knows of an object. */
final class IdentityTest extends SessionFixture {

  private static final String SELECT_USER = "SELECT id, name FROM users WHERE id = ?";

  @Test
  void findsOneObjectPerRow() {
    store(1, 0);
    try (Session session = database().openSession()) {
      User user = session.get(USER, 1L);
      assertSame(user, session.get(USER, 1L));
      assertSent(SELECT_USER);
      assertSame(user, session.select(USER).one());
      assertNull(session.get(USER, 7L));
      EntityNotFoundException missing =
          assertThrows(EntityNotFoundException.class, () -> session.require(USER, 7L));
      assertEquals("User", missing.entity());
      assertEquals(7L, missing.key());
    }
  }

  @Test
  void refusesASecondObjectForOneKey() {
    store(1, 0);
    try (Session session = database().openSession()) {
      session.require(USER, 1L);
      User copy = new User("copy");
      copy.setId(1L);
      assertEquals(
          ErrorCode.DuplicateObject,
          assertThrows(EntityException.class, () -> session.add(copy)).code());
      User detached = new User("detached");
      detached.setId(9L);
      assertEquals(
          ErrorCode.KeyAlreadySet,
          assertThrows(EntityException.class, () -> session.add(detached)).code());
    }
  }

  @Test
  void refusesAChangedKey() {
    store(1, 0);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setId(5L);
      assertEquals(
          ErrorCode.KeyChanged, assertThrows(EntityException.class, session::flush).code());
    }
  }

  @Test
  void refreshesAnObjectThatWasNotChangedMeanwhile() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      session.commit();
      database()
          .inTransaction(
              other -> {
                UserTask same = other.require(USER_TASK, 1L);
                same.setTitle("elsewhere");
                same.setCompleted(true);
              });
      assertEquals("task 1.1", task.getTitle());
      task.setTitle("mine");
      assertSame(task, session.get(USER_TASK, 1L));
      assertEquals("mine", task.getTitle());
      assertTrue(task.isCompleted());
      session.refresh(task);
      assertEquals("elsewhere", task.getTitle());
    }
  }

  @Test
  void tellsTheStateOfAnObject() {
    try (Session session = database().openSession()) {
      User user = new User("Anna");
      assertEquals(EntityState.TRANSIENT, session.state(user));
      session.add(user);
      assertEquals(EntityState.PENDING, session.state(user));
      assertTrue(session.contains(user));
      session.flush();
      assertEquals(EntityState.PERSISTENT, session.state(user));
      session.delete(user);
      assertEquals(EntityState.DELETED, session.state(user));
      session.commit();
      assertEquals(EntityState.TRANSIENT, session.state(user));
      assertFalse(session.contains(user));
    }
  }

  @Test
  void leavesTheSessionUsableAfterARefusedCall() {
    try (Session session = database().openSession()) {
      assertThrows(EntityException.class, () -> session.delete(new User("stranger")));
      assertThrows(CinnabarException.class, () -> session.add("no entity"));
      session.add(new User("Anna"));
      session.commit();
      assertEquals(1, session.select(USER).count());
    }
  }

  @Test
  void refusesAnObjectThatWaitsInAnotherSession() {
    try (Session one = database().openSession();
        Session two = database().openSession()) {
      User user = new User("Anna");
      one.add(user);
      assertEquals(
          ErrorCode.OtherSession, assertThrows(EntityException.class, () -> two.add(user)).code());
      one.commit();
    }
  }

  @Test
  void refreshesWhatItCascadesTo() {
    store(1, 2);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      UserTask task = user.getTasks().get(0);
      task.setTitle("mine");
      user.setName("mine");
      session.refresh(user);
      assertEquals("user 1", user.getName());
      assertEquals("task 1.1", task.getTitle());
      task.setTitle("mine");
      session.refresh(session.require(USER_TASK, 2L));
      assertEquals("mine", task.getTitle());
    }
  }

  @Test
  void refusesToRefreshUnderAnotherKey() {
    store(2, 0);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setId(2L);
      assertEquals(
          ErrorCode.KeyChanged,
          assertThrows(EntityException.class, () -> session.refresh(user)).code());
      assertTrue(session.contains(user));
    }
  }

  @Test
  void endsAStreamWithItsTransaction() {
    store(3, 0);
    try (Session session = database().openSession();
        Stream<User> stream = session.select(USER).orderBy(USER.id.asc()).stream()) {
      Iterator<User> users = stream.iterator();
      assertSame(users.next(), session.get(USER, 1L));
      session.commit();
      assertThrows(SessionStateException.class, users::next);
    }
  }
}
