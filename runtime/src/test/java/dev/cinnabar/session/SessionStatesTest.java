package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.OutcomeUnknownException;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import dev.cinnabar.fault.AlteringDataSource;
import dev.cinnabar.fault.AlteringDataSource.Alteration;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
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

  private record Method(String name, Consumer<Session> call) {}

  /** Every method of a session, but those that end a transaction. */
  private static List<Method> methods(User user) {
    return List.of(
        new Method("add", session -> session.add(new User("added"))),
        new Method("addAll", session -> session.addAll(new User("one"), new User("two"))),
        new Method("addAll of many", session -> session.addAll(List.of(new User("three")))),
        new Method("get", session -> session.get(USER, 1L)),
        new Method("require", session -> session.require(USER, 1L)),
        new Method("get and fetch", session -> session.get(USER, 1L, USER.tasks)),
        new Method("require and fetch", session -> session.require(USER, 1L, USER.tasks)),
        new Method("refresh and fetch", session -> session.refresh(user, USER.tasks)),
        new Method("chunks", session -> session.select(USER).chunks(1, users -> touch(users))),
        new Method("explain", session -> session.select(USER).explain()),
        new Method(
            "update",
            session -> session.update(USER).set(USER.name, "x").where(USER.id.eq(0L)).execute()),
        new Method("delete", session -> session.delete(user)),
        new Method("flush", Session::flush),
        new Method("commit", Session::commit),
        new Method("nested", session -> session.nested(() -> {})),
        new Method("callNested", session -> touch(session.callNested(() -> List.of()))),
        new Method("merge", session -> touch(List.of(session.merge(new User("merged"))))),
        new Method("mergeAll", session -> touch(session.mergeAll(List.of(new User("merged"))))),
        new Method("expunge", session -> session.expunge(user)),
        new Method("clear", Session::clear),
        new Method("refresh", session -> session.refresh(user)),
        new Method("contains", session -> session.contains(user)),
        new Method("state", session -> session.state(user)),
        new Method("changes", session -> session.changes(user)),
        new Method("select", session -> session.select(USER).list()),
        new Method("stream", session -> touch(session.select(USER).stream().toList())),
        new Method("lazy load", session -> touch(user.getTasks())));
  }

  @Test
  void allowsEverythingWhileOpen() {
    store(1, 1);
    for (int i = 0; i < methods(new User("")).size(); i++) {
      try (Session session = database().openSession()) {
        User user = session.require(USER, 1L);
        methods(user).get(i).call().accept(session);
        session.rollback();
        assertEquals("user 1", user.getName());
      }
    }
  }

  @Test
  void refusesEverythingButRollbackAndCloseAfterAFailedStatement() {
    store(2, 1);
    Session session = database().openSession();
    User user = session.require(USER, 1L);
    User gone = session.require(USER, 2L);
    session.rollback();
    elsewhere("DELETE FROM user_tasks WHERE user_id = 2", "DELETE FROM users WHERE id = 2");
    gone.setName("changed");
    StaleDataException first = assertThrows(StaleDataException.class, session::flush);
    for (Method method : methods(user)) {
      SessionStateException refused =
          assertThrows(
              SessionStateException.class, () -> method.call().accept(session), method.name());
      assertEquals(ErrorCode.MustRollBack, refused.code(), method.name());
      assertSame(first, refused.getCause(), method.name());
    }
    session.rollback();
    assertEquals("user 1", session.require(USER, 1L).getName());
    session.close();
  }

  @Test
  void refusesEverythingButCloseOnceClosed() {
    store(1, 1);
    Session session = database().openSession();
    User user = session.require(USER, 1L);
    session.close();
    for (Method method : methods(user)) {
      CinnabarException refused =
          assertThrows(CinnabarException.class, () -> method.call().accept(session), method.name());
      assertEquals(
          method.name().equals("lazy load") ? ErrorCode.Detached : ErrorCode.SessionClosed,
          refused.code(),
          method.name());
    }
    assertEquals(
        ErrorCode.SessionClosed,
        assertThrows(SessionStateException.class, session::rollback).code());
    session.close();
  }

  @Test
  void refusesEverythingButCloseWhenTheAnswerToCommitWasLost() {
    store(1, 1);
    Alteration lostAtCommit =
        (call, answer) -> {
          if (call.equals("Connection.commit")) {
            throw new SQLException("injected", "08006");
          }
          return answer;
        };
    Database faulty = Database.of(AlteringDataSource.over(url(), lostAtCommit), USER, USER_TASK);
    Session session = faulty.openSession();
    User user = session.require(USER, 1L);
    user.setName("second");
    OutcomeUnknownException lost = assertThrows(OutcomeUnknownException.class, session::commit);
    for (Method method : methods(user)) {
      SessionStateException refused =
          assertThrows(
              SessionStateException.class, () -> method.call().accept(session), method.name());
      assertEquals(ErrorCode.OutcomeUnknown, refused.code(), method.name());
      assertSame(lost, refused.getCause(), method.name());
    }
    assertEquals(
        ErrorCode.OutcomeUnknown,
        assertThrows(SessionStateException.class, session::rollback).code());
    session.close();
    assertEquals("second", user.getName());
    faulty.close();
  }
}
