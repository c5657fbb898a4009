package dev.cinnabar.internal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.dialect.Dialects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections kept for reuse. */
final class KeptConnectionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:mem:", "jdbc:sqlite::memory:"})
  void reusesConnectionsAndClosesThemAll(String url) throws SQLException {
    KeptConnections source = open(url);
    Connection first = source.borrow();
    Connection second = source.borrow();
    source.giveBack(first);
    assertSame(first, source.borrow());
    source.giveBack(second);
    source.close();
    assertTrue(second.isClosed());
    assertFalse(first.isClosed());
    source.giveBack(first);
    assertTrue(first.isClosed());
    assertThrows(SQLException.class, source::borrow);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:mem:", "jdbc:sqlite::memory:"})
  void keepsMemoryWhenItsOnlyConnectionIsThrownAway(String url) throws SQLException {
    try (KeptConnections source = open(url)) {
      Connection only = source.borrow();
      try (Statement statement = only.createStatement()) {
        statement.execute("CREATE TABLE kept (id INTEGER)");
      }
      source.discard(only);
      assertTrue(only.isClosed());
      Connection next = source.borrow();
      assertEquals(0, count(next, "SELECT COUNT(*) FROM kept"));
      source.giveBack(next);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "jdbc:sqlite::memory:")
  void setsConnectionsUpForTheDialect(String url) throws SQLException {
    try (KeptConnections source = open(url)) {
      Connection connection = source.borrow();
      assertEquals(1, count(connection, "PRAGMA foreign_keys"));
      assertEquals(0, count(connection, "SELECT 'a' LIKE 'A'"));
      source.giveBack(connection);
    }
  }

  private static KeptConnections open(String url) {
    return new KeptConnections(url, new Properties(), Dialects.forUrl(url).orElseThrow());
  }

  private static int count(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(query)) {
      results.next();
      return results.getInt(1);
    }
  }
}
