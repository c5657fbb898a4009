package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be called in which state of a session. */
final class SessionStatesTest extends SessionFixture {

  @Test
  void allowsOnlyRollbackAfterAFailedStatement() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      session.commit();
      database().inTransaction(other -> other.delete(other.require(USER_TASK, 1L)));
      task.setTitle("changed");
      StaleDataException stale = assertThrows(StaleDataException.class, session::flush);
      assertEquals("UserTask", stale.entity());
      assertEquals(1L, stale.key());
      SessionStateException refused = assertThrows(SessionStateException.class, session::commit);
      assertEquals(ErrorCode.MustRollBack, refused.code());
      assertSame(stale, refused.getCause());
      assertThrows(SessionStateException.class, () -> session.get(USER, 1L));
      session.rollback();
      assertNotNull(session.get(USER, 1L));
    }
  }

  @Test
  void refusesEverythingAfterClose() {
    store(1, 1);
    Session session = database().openSession();
    User user = session.require(USER, 1L);
    UserTask task = session.require(USER_TASK, 1L);
    session.close();
    session.close();
    assertThrows(SessionStateException.class, () -> session.add(new User("late")));
    assertThrows(SessionStateException.class, session::commit);
    assertEquals("user 1", user.getName());
    DetachedException detached =
        assertThrows(DetachedException.class, () -> user.getTasks().size());
    assertTrue(detached.getMessage().contains("User.tasks"), detached.getMessage());
    assertEquals("task 1.1", task.getTitle());
  }

  @Test
  void namesBothThreadsThatUseItAtOnce() throws Exception {
    store(1, 0);
    try (Session session = database().openSession()) {
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      Thread other =
          new Thread(
              () -> {
                try (Stream<Integer> rows =
                    session
                        .select(USER.id, USER.name)
                        .map((id, name) -> pause(inside, done))
                        .stream()) {
                  assertEquals(1, rows.toList().size());
                }
              },
              "other-thread");
      other.start();
      inside.await();
      SessionStateException overlap =
          assertThrows(SessionStateException.class, () -> session.get(USER, 1L));
      assertEquals(ErrorCode.ConcurrentUse, overlap.code());
      assertTrue(overlap.getMessage().contains("other-thread"), overlap.getMessage());
      done.countDown();
      other.join();
      assertNotNull(session.get(USER, 1L));
    }
  }

  private static int pause(CountDownLatch inside, CountDownLatch done) {
    inside.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return 1;
  }

  @Test
  void keepsTheFirstFailureOfTheDatabase() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      session.commit();
      database().dropAll();
      task.setTitle("nowhere");
      DatabaseException failure = assertThrows(DatabaseException.class, session::flush);
      assertNotNull(failure.sql());
      SessionStateException refused =
          assertThrows(SessionStateException.class, () -> session.select(USER).list());
      assertSame(failure, refused.getCause());
    }
    database().createAll();
  }
}
