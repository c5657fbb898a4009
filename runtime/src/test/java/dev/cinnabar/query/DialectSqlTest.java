package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.dialect.MariaDbDialect;
import dev.cinnabar.dialect.PostgresDialect;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.dialect.SqliteDialect;
import dev.cinnabar.error.QueryException;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What each database spells in its own way. */
final class DialectSqlTest {

  @Test
  void bindsALongListAsOneValue() {
    Select<?> many = select(USER).where(USER.id.in(Collections.nCopies(2_000, 1L)));
    assertNotNull(many.toStringWithValues());
    assertEquals(
        "SELECT id, name FROM users WHERE id IN (SELECT CAST(element AS BIGINT)"
            + " FROM jsonb_array_elements_text(CAST(? AS JSONB)) list (element))",
        SqlRenderer.render(new PostgresDialect(), many.statement()).sql());
    assertEquals(
        "SELECT id, name FROM users WHERE id IN (SELECT element FROM JSON_TABLE(?, '$[*]'"
            + " COLUMNS (element BIGINT PATH '$')) list)",
        SqlRenderer.render(new MariaDbDialect(), many.statement()).sql());
    assertEquals(
        "SELECT id, name FROM users WHERE id IN (SELECT value FROM json_each(?))",
        SqlRenderer.render(new SqliteDialect(), many.statement()).sql());
    assertEquals(
        "SELECT id, name FROM users WHERE id IN"
            + " (SELECT element FROM UNNEST(CAST(? AS BIGINT ARRAY)) list (element)"
            + " UNION ALL SELECT element FROM UNNEST(CAST(? AS BIGINT ARRAY)) list (element))",
        SqlRenderer.render(new H2Dialect(), many.statement()).sql());
  }

  @Test
  void locksTheRowsOfTheQueryOnly() {
    Select<?> tasks = select(USER_TASK.title).where(USER_TASK.user().name.eq("a"));
    assertEquals(
        "SELECT ut.title FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id"
            + " WHERE u.name = ? FOR UPDATE OF ut NOWAIT",
        SqlRenderer.render(new PostgresDialect(), tasks.forUpdate().noWait().statement()).sql());
    assertEquals(
        "SELECT id, name FROM users LOCK IN SHARE MODE",
        SqlRenderer.render(new MariaDbDialect(), select(USER).forShare().statement()).sql());
    assertThrows(
        QueryException.class,
        () -> SqlRenderer.render(new SqliteDialect(), select(USER).forUpdate().statement()));
  }
}
