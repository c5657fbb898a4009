package dev.cinnabar.session;

import static dev.cinnabar.example.CityTable.CITY;
import static dev.cinnabar.example.CountryTable.COUNTRY;
import static dev.cinnabar.example.ItemTable.ITEM;
import static dev.cinnabar.example.NodeTable.NODE;
import static dev.cinnabar.example.OwnerTable.OWNER;
import static dev.cinnabar.example.SeatTable.SEAT;
import static dev.cinnabar.example.ShelfTable.SHELF;
import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.cinnabar.Database;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A fresh database, of each kind in turn, and a record of the statements sent to it. */
@ParameterizedClass
@EnumSource
abstract class SessionFixture {

  /** The databases that everything here runs on. */
  enum Engine {
    H2,
    SQLITE;

    private String url() {
      return switch (this) {
        case H2 -> "jdbc:h2:mem:" + UUID.randomUUID();
        case SQLITE -> "jdbc:sqlite:file:/" + UUID.randomUUID() + "?vfs=memdb";
      };
    }
  }

  @Parameter Engine engine;

  private final List<String> statements = new ArrayList<>();
  private Database database;
  private String url;

  @BeforeEach
  void open() {
    url = engine.url();
    database =
        Database.at(url)
            .tables(USER, USER_TASK, OWNER, ITEM, SEAT, NODE, COUNTRY, CITY, SHELF)
            .listener(
                event ->
                    statements.add(
                        event.rows() == 1 ? event.sql() : event.sql() + " × " + event.rows()))
            .open();
    database.createAll();
    statements.clear();
  }

  @AfterEach
  void close() {
    database.close();
  }

  Database database() {
    return database;
  }

  String url() {
    return url;
  }

  /** Sends statements past the session, as another program would. */
  void elsewhere(String... statements) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asserts the statements sent since the last call, in order; keys by RETURNING look alike. */
  void assertSent(String... expected) {
    assertEquals(
        List.of(expected), statements.stream().map(SessionFixture::withoutReturning).toList());
    statements.clear();
  }

  /** Reads a collection, so that it is loaded. */
  static void touch(Collection<?> elements) {
    elements.forEach(element -> assertNotNull(element));
  }

  /** Returns the statements sent since they were last asserted or forgotten. */
  List<String> sent() {
    return List.copyOf(statements);
  }

  void forgetStatements() {
    statements.clear();
  }

  private static String withoutReturning(String sql) {
    return sql.replace(" RETURNING id", "");
  }

  /** Stores users named after their number, each with tasks named after both. */
  void store(int users, int tasksEach) {
    database.inTransaction(
        session -> {
          for (int i = 1; i <= users; i++) {
            User user = new User("user " + i);
            for (int j = 1; j <= tasksEach; j++) {
              user.getTasks().add(new UserTask("task %d.%d".formatted(i, j)));
            }
            session.add(user);
          }
        });
    statements.clear();
  }
}
