package dev.cinnabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import dev.cinnabar.example.UserTable;
import dev.cinnabar.example.UserTaskTable;
import dev.cinnabar.fault.LogLines;
import dev.cinnabar.schema.Circle;
import dev.cinnabar.session.Session;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteDataSource;

/** Opening databases, and their tables on real ones. */
final class DatabaseTest {

  @TempDir private Path folder;

  static List<String> urls() {
    return List.of("jdbc:h2:mem:", "jdbc:sqlite::memory:");
  }

  @ParameterizedTest
  @MethodSource("urls")
  void createsTwiceAndDropsTwice(String url) {
    List<String> statements = new ArrayList<>();
    try (Database database =
        Database.at(url)
            .tables(UserTaskTable.USER_TASK, UserTable.USER)
            .listener(event -> statements.add(event.sql()))
            .open()) {
      database.createAll();
      assertEquals(2, statements.size(), statements::toString);
      database.createAll();
      assertEquals(2, statements.size(), statements::toString);
      statements.clear();
      database.dropAll();
      statements.removeIf(statement -> statement.startsWith("PRAGMA"));
      assertEquals(
          List.of("DROP TABLE IF EXISTS user_tasks", "DROP TABLE IF EXISTS users"), statements);
      statements.clear();
      database.dropAll();
      statements.removeIf(statement -> statement.startsWith("PRAGMA"));
      assertEquals(List.of(), statements);
      database.createAll();
      assertEquals(2, statements.size(), statements::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void createsAndDropsTablesThatReferToEachOther(String prefix) throws SQLException {
    String url = prefix + folder.resolve("circle.db");
    try (Database database = Database.open(url, Circle.AUTHORS, Circle.BOOKS)) {
      database.createAll();
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement()) {
        statement.execute("INSERT INTO books (id) VALUES (1)");
        statement.execute("INSERT INTO authors VALUES (1, 1, 1)");
        statement.execute("UPDATE books SET author_id = 1");
      }
      database.dropAll();
      database.createAll();
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement();
          ResultSet results = statement.executeQuery("SELECT COUNT(*) FROM books")) {
        results.next();
        assertEquals(0, results.getInt(1));
      }
    }
  }

  static List<String> files() {
    return List.of("jdbc:h2:file:", "jdbc:sqlite:");
  }

  @Test
  void keepsNamedMemoryAsLongAsItIsOpen() throws SQLException {
    String url = "jdbc:h2:mem:" + UUID.randomUUID();
    try (Database database = Database.open(url, UserTable.USER)) {
      database.createAll();
      assertEquals(1, tables(url));
    }
    assertEquals(0, tables(url));
  }

  private static int tables(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        ResultSet results = connection.getMetaData().getTables(null, "PUBLIC", "USERS", null)) {
      return results.next() ? 1 : 0;
    }
  }

  @Test
  void namesTheDriverWhereThereIsNone() {
    DatabaseException failed =
        assertThrows(
            DatabaseException.class,
            () -> Database.open("jdbc:nosuch:x?password=secret", UserTable.USER));
    assertEquals(ErrorCode.ConnectionFailed, failed.code());
    assertTrue(failed.getMessage().contains("jdbc:nosuch:x: no connection"), failed::getMessage);
  }

  @Test
  void connectsWithTheCredentialsGiven() {
    String url = "jdbc:h2:mem:credentials";
    try (Database owner =
        Database.at(url).credentials("anna", "secret").tables(UserTable.USER).open()) {
      owner.createAll();
      DatabaseException refused =
          assertThrows(
              DatabaseException.class,
              () -> Database.at(url).credentials("anna", "wrong").tables(UserTable.USER).open());
      assertEquals(ErrorCode.ConnectionFailed, refused.code());
    }
  }

  @Test
  void saysHowToAddARegistry() {
    MappingException failed =
        assertThrows(MappingException.class, () -> Database.open("jdbc:h2:mem:none"));
    assertEquals(ErrorCode.NoRegistry, failed.code());
    assertTrue(failed.getMessage().contains("annotationProcessorPaths"), failed::getMessage);
    assertTrue(failed.getMessage().contains("provides"), failed::getMessage);
  }

  @Test
  void takesTheDialectFromTheProductOfADataSource() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("given.db"));
    try (Database database = Database.of(source, UserTable.USER)) {
      database.createAll();
      try (Session session = database.openSession()) {
        assertEquals(0, session.select(UserTable.USER).count());
      }
    }
    JdbcDataSource closed = new JdbcDataSource();
    closed.setURL("jdbc:h2:mem:nosuch;IFEXISTS=TRUE");
    DatabaseException failed =
        assertThrows(DatabaseException.class, () -> Database.of(closed, UserTable.USER));
    assertEquals(ErrorCode.ConnectionFailed, failed.code());
  }

  @Test
  void findsTablesThatWereMadeByHand() throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("hand.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE Users (id INTEGER PRIMARY KEY, name TEXT)");
    }
    List<String> statements = new ArrayList<>();
    try (Database database =
        Database.at(url)
            .tables(UserTable.USER)
            .listener(event -> statements.add(event.sql()))
            .open()) {
      database.createAll();
      assertEquals(List.of(), statements);
    }
  }

  @Test
  void writesStatementsToTheSystemLog() {
    List<String> lines;
    try (LogLines log = new LogLines("dev.cinnabar.sql", Level.FINE);
        Database database = Database.open("jdbc:h2:mem:", UserTable.USER)) {
      database.createAll();
      lines = log.lines();
    }
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).startsWith("CREATE TABLE users ("), lines.get(0));
    assertTrue(lines.get(0).matches("(?s).* \\[\\d+\\.\\d{3} ms]"), lines.get(0));
  }
}
