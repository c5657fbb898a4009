package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.OutcomeUnknownException;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import dev.cinnabar.fault.FaultyDataSource;
import dev.cinnabar.fault.FaultyDataSource.Kind;
import dev.cinnabar.fault.FaultyDataSource.Loan;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever JDBC call of a unit of work fails: what the session and its objects are then. */
final class SessionFaultTest extends SessionFixture {

  private final Logger warnings = Logger.getLogger("dev.cinnabar.jdbc");

  @BeforeEach
  void silenceWarnings() {
    warnings.setLevel(Level.OFF);
  }

  @AfterEach
  void restoreWarnings() {
    warnings.setLevel(null);
  }

  /** A unit of work with each kind of statement, and the objects in it. */
  private static final class Unit {
    private final Session session;
    private final User added = new User("added");
    private final UserTask addedTask = new UserTask("added");
    private final List<UserTask> plain = added.getTasks();
    private User changed;
    private UserTask moved;
    private UserTask deleted;

    Unit(Session session) {
      this.session = session;
    }

    void run() {
      changed = session.require(USER, 90_001L);
      List<UserTask> tasks = changed.getTasks();
      moved = tasks.get(0);
      deleted = tasks.get(1);
      User other = session.require(USER, 90_002L);
      touch(other.getTasks());
      changed.setName("changed");
      other.getTasks().add(moved);
      session.delete(deleted);
      plain.add(addedTask);
      session.add(added);
      session.flush();
      addedTask.setTitle("added and changed");
      session.commit();
    }

    void assertRestored(String at) {
      assertNull(added.getId(), at);
      assertNull(addedTask.getId(), at);
      if (session.state(added) == EntityState.TRANSIENT) {
        assertSame(plain, added.getTasks(), at);
      }
      if (changed != null) {
        assertEquals("user 1", changed.getName(), at);
      }
      if (deleted != null) {
        assertSame(changed, moved.getUser(), at);
        assertEquals(EntityState.PERSISTENT, session.state(deleted), at);
        assertEquals(List.of(moved, deleted), changed.getTasks(), at);
      }
    }
  }

  @ParameterizedTest(name = "{0} afterwards={1}")
  @CsvSource({
    "SQL_EXCEPTION, false", "SQL_EXCEPTION, true",
    "LOST_CONNECTION, false", "LOST_CONNECTION, true",
    "RUNTIME_EXCEPTION, false", "RUNTIME_EXCEPTION, true",
    "ERROR, false", "ERROR, true"
  })
  void endsCleanAndBringsObjectsBack(Kind kind, boolean afterwards) throws SQLException {
    FaultyDataSource source = new FaultyDataSource(url());
    try (Database faulty = Database.of(source, USER, USER_TASK)) {
      int calls = countCalls(source, faulty);
      for (int number = 1; number <= calls; number++) {
        storeAnew();
        Throwable fault = source.failAt(number, kind, afterwards);
        Session session = faulty.openSession();
        Unit unit = new Unit(session);
        Throwable thrown = null;
        try {
          unit.run();
        } catch (RuntimeException | Error e) {
          thrown = e;
        }
        String at = "call %d, %s".formatted(number, source.calls().get(number - 1));
        if (thrown == null) {
          assertWritten(at);
          session.close();
        } else {
          assertCausedBy(fault, thrown, at);
          end(unit, thrown, at);
        }
        for (Loan loan : source.loans()) {
          assertTrue(loan.isAborted() || loan.isRestored(), at);
          loan.close();
        }
      }
    }
  }

  @ParameterizedTest(name = "{0} afterwards={1}")
  @CsvSource({
    "SQL_EXCEPTION, false", "SQL_EXCEPTION, true",
    "LOST_CONNECTION, false", "LOST_CONNECTION, true",
    "RUNTIME_EXCEPTION, false", "RUNTIME_EXCEPTION, true",
    "ERROR, false", "ERROR, true"
  })
  void endsNestedBlocksWholeOrNotAtAll(Kind kind, boolean afterwards) throws SQLException {
    FaultyDataSource source = new FaultyDataSource(url());
    try (Database faulty = Database.of(source, USER, USER_TASK)) {
      for (int number = 1, calls = number; number <= calls; number++) {
        storeAnew();
        Throwable fault = source.failAt(number, kind, afterwards);
        User added = new User("added");
        try (Session session = faulty.openSession()) {
          session.require(USER, 90_001L).setName("before");
          try {
            session.nested(
                () -> {
                  session.require(USER, 90_001L).setName("within");
                  session.add(added);
                });
          } catch (RuntimeException | Error failure) {
            assertCausedBy(fault, failure, "call " + number);
          }
          commitWhatIsLeft(session);
          assertEquals(session.contains(added), added.getId() != null, "call " + number);
        } catch (RuntimeException | Error failure) {
          assertCausedBy(fault, failure, "call " + number);
        }
        calls = source.hasFailed() ? number + 1 : number;
        assertWhole("call " + number);
        for (Loan loan : source.loans()) {
          assertTrue(loan.isAborted() || loan.isRestored(), "call " + number);
          loan.close();
        }
      }
    }
  }

  private static void commitWhatIsLeft(Session session) {
    try {
      session.commit();
    } catch (SessionStateException refused) {
      if (refused.code() == ErrorCode.MustRollBack) {
        session.rollback();
      }
    }
  }

  private void assertWhole(String at) {
    try (Session session = database().openSession()) {
      List<String> names = session.select(USER.name).orderBy(USER.name.asc()).list();
      assertTrue(
          List.of(
                  List.of("user 1", "user 2"),
                  List.of("before", "user 2"),
                  List.of("added", "user 2", "within"))
              .contains(names),
          at + names);
    }
  }

  private int countCalls(FaultyDataSource source, Database faulty) throws SQLException {
    storeAnew();
    source.reset();
    try (Session session = faulty.openSession()) {
      new Unit(session).run();
    }
    int calls = source.calls().size();
    assertTrue(calls > 60, source.calls().toString());
    for (Loan loan : source.loans()) {
      loan.close();
    }
    return calls;
  }

  /** Rows with keys that no generator comes to. */
  private void storeAnew() {
    elsewhere(
        "DELETE FROM user_tasks",
        "DELETE FROM users",
        "INSERT INTO users (id, name) VALUES (90001, 'user 1'), (90002, 'user 2')",
        "INSERT INTO user_tasks (id, title, completed, user_id) VALUES"
            + " (90001, 'task 1', FALSE, 90001), (90002, 'task 2', FALSE, 90001),"
            + " (90003, 'task 3', FALSE, 90002)");
  }

  private void end(Unit unit, Throwable thrown, String at) {
    Session session = unit.session;
    if (thrown instanceof OutcomeUnknownException) {
      assertEquals(
          ErrorCode.OutcomeUnknown,
          assertThrows(SessionStateException.class, session::commit, at).code(),
          at);
      session.close();
      return;
    }
    if (!at.contains("ResultSet.get") && !at.contains("ResultSet.wasNull")) {
      assertEquals(
          ErrorCode.MustRollBack,
          assertThrows(SessionStateException.class, session::commit, at).code(),
          at);
    }
    session.rollback();
    unit.assertRestored(at);
    unit.run();
    session.close();
    assertWritten(at);
  }

  private void assertWritten(String at) {
    try (Session session = database().openSession()) {
      assertEquals(
          List.of("added", "changed", "user 2"),
          session.select(USER.name).orderBy(USER.name.asc()).list(),
          at);
      assertEquals(
          List.of("added and changed", "task 1", "task 3"),
          session.select(USER_TASK.title).orderBy(USER_TASK.title.asc()).list(),
          at);
    }
  }

  private static void assertCausedBy(Throwable fault, Throwable thrown, String at) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause == fault) {
        return;
      }
    }
    throw new AssertionError(at + ": the first failure is not the cause", thrown);
  }
}
