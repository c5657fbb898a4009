package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.Tables;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.session.Session;
import dev.cinnabar.session.SessionListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Listeners are told of flushes, commits and rollbacks. */
public abstract class SessionListenerContract extends Contract {

  protected SessionListenerContract(TestDatabase product) {
    super(product);
  }

  /** Notes what it is told. */
  private static class Notes implements SessionListener {

    final List<String> told = new ArrayList<>();

    @Override
    public void beforeFlush(Session session) {
      told.add("beforeFlush");
    }

    @Override
    public void afterFlush(Session session) {
      told.add("afterFlush");
    }

    @Override
    public void beforeCommit(Session session) {
      told.add("beforeCommit");
    }

    @Override
    public void afterCommit(Session session) {
      told.add("afterCommit");
    }

    @Override
    public void afterRollback(Session session) {
      told.add("afterRollback");
    }
  }

  /** Does something before each flush. */
  private static SessionListener beforeFlush(Consumer<Session> action) {
    return new SessionListener() {
      @Override
      public void beforeFlush(Session session) {
        action.accept(session);
      }
    };
  }

  @Test
  void isToldInOrder() {
    Notes notes = new Notes();
    try (Session session = database.openSession(options -> options.listener(notes))) {
      User user = new User("Anna");
      session.add(user);
      session.commit();
      user.setName("Ben");
      assertEquals(1, session.select(USER).where(USER.name.eq("Ben")).count());
      session.rollback();
      assertEquals("Anna", user.getName());
    }
    assertEquals(
        List.of(
            "beforeCommit",
            "beforeFlush",
            "afterFlush",
            "afterCommit",
            "beforeFlush",
            "afterFlush",
            "afterRollback"),
        notes.told);
  }

  @Test
  void whatIsAddedBeforeAFlushJoinsIt() {
    SessionListener adding = beforeFlush(session -> session.add(new UserTask("Noted")));
    try (Session session = database.openSession(options -> options.listener(adding))) {
      session.add(new User("Anna"));
      session.commit();
      log.assertSent("insert users", "insert user_tasks");
    }
  }

  @Test
  void changesBeforeACommitBelongToIt() {
    User user = new User("Anna");
    SessionListener renaming =
        new SessionListener() {
          @Override
          public void beforeCommit(Session session) {
            session.flush();
            user.setName(user.getName() + "!");
          }
        };
    try (Session session = database.openSession(options -> options.listener(renaming))) {
      session.add(user);
      session.commit();
    }
    assertEquals(List.of("Anna!"), rows("SELECT name FROM users"));
  }

  @Test
  void throwingBeforeAFlushSendsNothing() {
    boolean[] refusing = {true};
    SessionListener refusal =
        beforeFlush(
            session -> {
              if (refusing[0]) {
                throw new IllegalStateException("not now");
              }
            });
    try (Session session = database.openSession(options -> options.listener(refusal))) {
      session.add(new User("Anna"));
      assertThrows(IllegalStateException.class, session::commit);
      log.assertSent();
      refusing[0] = false;
      session.commit();
    }
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
  }

  @Test
  void refusesReentrance() {
    List<Consumer<Session>> calls =
        List.of(Session::flush, Session::commit, session -> session.select(USER).count());
    for (Consumer<Session> call : calls) {
      try (Session session = database.openSession(options -> options.listener(beforeFlush(call)))) {
        session.add(new User("Anna"));
        SessionStateException refused = assertThrows(SessionStateException.class, session::flush);
        assertEquals(ErrorCode.Reentrance, refused.code());
        log.assertSent();
      }
    }
    SessionListener committing =
        new SessionListener() {
          @Override
          public void afterRollback(Session session) {
            session.commit();
          }
        };
    try (Session session = database.openSession(options -> options.listener(committing))) {
      SessionStateException refused = assertThrows(SessionStateException.class, session::rollback);
      assertEquals(ErrorCode.Reentrance, refused.code());
    }
  }

  @Test
  void throwingBehindACommitLeavesItDone() {
    SessionListener failing =
        new SessionListener() {
          @Override
          public void afterCommit(Session session) {
            throw new IllegalStateException("too late");
          }
        };
    try (Session session = database.openSession(options -> options.listener(failing))) {
      User user = new User("Anna");
      session.add(user);
      assertThrows(IllegalStateException.class, session::commit);
      assertTrue(session.contains(user));
    }
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
  }

  @Test
  void listenersOfTheDatabaseComeFirst() {
    Notes ofDatabase = new Notes();
    List<String> order = new ArrayList<>();
    Database listening =
        Database.over(dataSource)
            .tables(Tables.keptBy(dialect()))
            .sessionListener(beforeFlush(session -> order.add("first")))
            .sessionListener(ofDatabase)
            .open();
    try (listening;
        Session session =
            listening.openSession(
                options -> options.listener(beforeFlush(any -> order.add("second"))))) {
      session.flush();
    }
    assertEquals(List.of("first", "second"), order);
    assertEquals(List.of("beforeFlush", "afterFlush"), ofDatabase.told);
  }
}
