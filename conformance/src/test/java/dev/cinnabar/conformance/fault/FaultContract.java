package dev.cinnabar.conformance.fault;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.Tables;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.OutcomeUnknownException;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever JDBC call of a unit of work fails, in whatever way: its connection comes back clean or
 * not at all, the first failure is the one thrown, and the rows and the objects are those of before
 * or those of after.
 */
public abstract class FaultContract extends Contract {

  private final Logger warnings = Logger.getLogger("dev.cinnabar.jdbc");
  private FaultyDataSource source;
  private Connection observer;

  protected FaultContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void connect() throws SQLException {
    warnings.setLevel(Level.OFF);
    source = new FaultyDataSource(dataSource.target());
    observer = dataSource.target().getConnection();
  }

  @AfterEach
  void disconnect() throws SQLException {
    warnings.setLevel(null);
    if (observer != null) {
      observer.close();
      source.close();
    }
  }

  @Test
  void endsAUnitOfWorkWholeOrNotAtAll() throws SQLException {
    try (Database faulty = Database.of(source, Tables.keptBy(dialect()))) {
      List<String> calls = callsOf(faulty);
      assertTrue(calls.size() > 100, calls.toString());
      for (int number = 1; number <= calls.size(); number++) {
        String name = calls.get(number - 1);
        for (Fault fault : Fault.at(number, name)) {
          run(faulty, number, fault, "call %d, %s: %s".formatted(number, name, fault));
        }
      }
    }
  }

  private List<String> callsOf(Database faulty) throws SQLException {
    storeAnew();
    source.reset();
    try (Session session = faulty.openSession()) {
      new UnitOfAllKinds(session).run();
    }
    assertEquals(UnitOfAllKinds.AFTER, stored());
    return source.calls();
  }

  private void run(Database faulty, int number, Fault fault, String at) throws SQLException {
    storeAnew();
    Throwable failure = source.failAt(number, fault);
    try (Session session = faulty.openSession()) {
      UnitOfAllKinds unit = new UnitOfAllKinds(session);
      Throwable thrown = null;
      try {
        unit.run();
      } catch (RuntimeException | Error e) {
        thrown = e;
      }
      if (thrown == null) {
        assertOver(at);
        assertEquals(UnitOfAllKinds.AFTER, stored(), at);
      } else {
        assertCausedBy(failure, thrown, at);
        end(unit, thrown, at);
      }
    }
    assertOver(at);
  }

  private void end(UnitOfAllKinds unit, Throwable thrown, String at) throws SQLException {
    Session session = unit.session;
    if (thrown instanceof OutcomeUnknownException) {
      assertRefused(ErrorCode.OutcomeUnknown, session, at);
      List<List<String>> stored = stored();
      assertTrue(
          stored.equals(UnitOfAllKinds.BEFORE) || stored.equals(UnitOfAllKinds.AFTER),
          at + ": " + stored);
      return;
    }
    if (!at.contains("ResultSet.get") && !at.contains("ResultSet.wasNull")) {
      assertRefused(ErrorCode.MustRollBack, session, at);
    }
    session.rollback();
    assertEquals(UnitOfAllKinds.BEFORE, stored(), at);
    unit.assertRestored(at);
    unit.run();
    assertEquals(UnitOfAllKinds.AFTER, stored(), at);
  }

  @Test
  void endsNestedBlocksWholeOrNotAtAll() throws SQLException {
    try (Database faulty = Database.of(source, Tables.keptBy(dialect()))) {
      storeAnew();
      source.reset();
      nest(faulty, new User("added"), new AssertionError("nothing"));
      List<String> calls = source.calls();
      for (int number = 1; number <= calls.size(); number++) {
        String name = calls.get(number - 1);
        for (Fault fault : Fault.at(number, name)) {
          String at = "call %d, %s: %s".formatted(number, name, fault);
          storeAnew();
          nest(faulty, new User("added"), source.failAt(number, fault));
          assertOver(at);
          List<String> names = stored().get(0);
          assertTrue(
              List.of(
                      List.of("user 1", "user 2"),
                      List.of("before", "user 2"),
                      List.of("added", "user 2", "within"))
                  .contains(names),
              at + names);
        }
      }
    }
  }

  private static void nest(Database faulty, User added, Throwable fault) {
    try (Session session = faulty.openSession()) {
      session.require(USER, 90_001L).setName("before");
      try {
        session.nested(
            () -> {
              session.require(USER, 90_001L).setName("within");
              session.add(added);
            });
      } catch (RuntimeException | Error failure) {
        assertCausedBy(fault, failure, "nested");
      }
      commitWhatIsLeft(session);
      assertEquals(session.contains(added), added.getId() != null);
    } catch (RuntimeException | Error failure) {
      assertCausedBy(fault, failure, "around");
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

  @Test
  void rollsBackWhateverFails() throws SQLException {
    try (Database faulty = Database.of(source, Tables.keptBy(dialect()))) {
      storeAnew();
      source.reset();
      try (Session session = faulty.openSession()) {
        changeAndRollBack(session, new User("added"));
      }
      List<String> calls = source.calls();
      for (int number = 1; number <= calls.size(); number++) {
        for (Fault fault : Fault.at(number, calls.get(number - 1))) {
          String at = "call %d, %s: %s".formatted(number, calls.get(number - 1), fault);
          Throwable failure = source.failAt(number, fault);
          User added = new User("added");
          try (Session session = faulty.openSession()) {
            changeAndRollBack(session, added);
          } catch (RuntimeException | Error e) {
            assertCausedBy(failure, e, at);
          }
          assertOver(at);
          assertEquals(UnitOfAllKinds.BEFORE, stored(), at);
        }
      }
    }
  }

  private static void changeAndRollBack(Session session, User added) {
    User user = session.require(USER, 90_001L);
    user.setName("changed");
    session.add(added);
    session.flush();
    session.rollback();
    assertEquals("user 1", user.getName());
    assertNull(added.getId());
    session.require(USER, 90_001L).setName("changed again");
    session.flush();
  }

  @Test
  void opensADatabaseWithoutKeepingConnections() throws SQLException {
    source.reset();
    Database.of(source, USER).close();
    List<String> calls = source.calls();
    for (int number = 1; number <= calls.size(); number++) {
      for (Fault fault : Fault.at(number, calls.get(number - 1))) {
        String at = "call %d, %s: %s".formatted(number, calls.get(number - 1), fault);
        Throwable failure = source.failAt(number, fault);
        try {
          Database.of(source, USER).close();
        } catch (RuntimeException | Error e) {
          assertCausedBy(failure, e, at);
        }
        assertOver(at);
      }
    }
  }

  private static void assertRefused(ErrorCode code, Session session, String at) {
    assertEquals(code, assertThrows(SessionStateException.class, session::commit, at).code(), at);
  }

  private void assertOver(String at) {
    for (Loan loan : source.loans()) {
      assertTrue(loan.isOver(), at + ": " + loan);
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

  private void storeAnew() throws SQLException {
    observer.setAutoCommit(false);
    try (Statement statement = observer.createStatement()) {
      for (String sql : UnitOfAllKinds.ROWS) {
        statement.addBatch(sql);
      }
      statement.executeBatch();
    }
    observer.commit();
    observer.setAutoCommit(true);
  }

  private List<List<String>> stored() throws SQLException {
    List<List<String>> tables = new ArrayList<>();
    try (Statement statement = observer.createStatement()) {
      for (String sql : UnitOfAllKinds.QUERIES) {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
          while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              row.add(rows.getString(i));
            }
            found.add(String.join("|", row));
          }
        }
        tables.add(found);
      }
    }
    return tables;
  }
}
