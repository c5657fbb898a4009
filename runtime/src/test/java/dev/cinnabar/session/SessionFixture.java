package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.Database;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh database with users and tasks, and a record of the statements sent to it. */
abstract class SessionFixture {

  private final List<String> statements = new ArrayList<>();
  private Database database;

  /** Returns the URL of an empty database. */
  abstract String url();

  @BeforeEach
  void open() {
    database =
        Database.at(url())
            .tables(USER, USER_TASK)
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

  /** Asserts the statements sent since the last call, in order; keys by RETURNING look alike. */
  void assertSent(String... expected) {
    assertEquals(
        List.of(expected), statements.stream().map(SessionFixture::withoutReturning).toList());
    statements.clear();
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
