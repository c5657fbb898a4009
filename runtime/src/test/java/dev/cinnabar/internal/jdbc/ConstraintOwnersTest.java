package dev.cinnabar.internal.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.example.UserTable;
import dev.cinnabar.example.UserTaskTable;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Errors of constraints name the attribute, not only what the database calls it. */
final class ConstraintOwnersTest {

  private final ConstraintOwners owners =
      new ConstraintOwners(
          List.of(UserTable.USER.mapper(), UserTaskTable.USER_TASK.mapper()), new H2Dialect());

  @Test
  void knowsConventionalNames() {
    assertEquals("UserTask.user", find(ConstraintKind.FOREIGN_KEY, "FK_USER_TASKS_USER_ID", null));
    assertEquals("UserTask.priority", find(ConstraintKind.CHECK, "ck_user_tasks_priority", null));
  }

  @Test
  void knowsColumnsWithTheirTable() {
    assertEquals("User.name", find(ConstraintKind.NOT_NULL, "users.name", null));
    assertEquals("User.id, name", find(ConstraintKind.UNIQUE, "users.id, users.name", null));
  }

  @Test
  void knowsColumnsOfTheStatement() {
    String insert = "INSERT INTO user_tasks (title) VALUES (?)";
    assertEquals("UserTask.title", find(ConstraintKind.NOT_NULL, "TITLE", insert));
    assertEquals("UserTask.title", find(ConstraintKind.LENGTH, "TITLE", insert));
    assertEquals("UserTask", find(ConstraintKind.LENGTH, null, insert));
    assertEquals("UserTask.user", find(ConstraintKind.FOREIGN_KEY, null, insert));
    String delete = "DELETE FROM user_tasks WHERE id = ?";
    assertEquals("UserTask", find(ConstraintKind.FOREIGN_KEY, null, delete));
    assertEquals("UserTask.id", find(ConstraintKind.UNIQUE, "PRIMARY KEY", insert));
    assertEquals("User", find(ConstraintKind.OTHER, "X", "DELETE FROM users WHERE id = ?"));
    assertEquals("null", find(ConstraintKind.OTHER, "X", "DELETE FROM others WHERE id = ?"));
    assertEquals("null", find(ConstraintKind.OTHER, null, null));
  }

  private String find(ConstraintKind kind, String constraint, String sql) {
    return Objects.toString(owners.find(kind, constraint, sql));
  }
}
