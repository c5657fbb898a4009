package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Expressions.proposed;
import static dev.cinnabar.query.Statements.deleteFrom;
import static dev.cinnabar.query.Statements.insertInto;
import static dev.cinnabar.query.Statements.select;
import static dev.cinnabar.query.Statements.update;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.dialect.MariaDbDialect;
import dev.cinnabar.dialect.SqlRenderer;
import org.junit.jupiter.api.Test;

final class ChangeSqlTest {

  @Test
  void updates() {
    assertSql(
        "UPDATE user_tasks SET completed = ?, title = title || ? WHERE priority IS NULL",
        update(USER_TASK)
            .set(USER_TASK.completed, true)
            .set(USER_TASK.title, USER_TASK.title.concat("!"))
            .where(USER_TASK.priority.isNull()));
  }

  @Test
  void setsTheLastOfTwoValuesOfAColumn() {
    assertSql(
        "UPDATE users SET name = UPPER(name)",
        update(USER).set(USER.name, "a").set(USER.name, USER.name.upper()).everywhere());
  }

  @Test
  void asksForPathsInSubqueries() {
    assertSql(
        """
        UPDATE user_tasks SET title = (SELECT u.name FROM user_tasks ut \
        LEFT JOIN users u ON u.id = ut.user_id WHERE ut.id = user_tasks.id) \
        WHERE user_tasks.id IN (SELECT ut2.id FROM user_tasks ut2 \
        LEFT JOIN users u2 ON u2.id = ut2.user_id WHERE u2.name = ?)""",
        update(USER_TASK)
            .set(USER_TASK.title, USER_TASK.user().name)
            .where(USER_TASK.user().name.eq("Anna")));
    assertSql(
        "DELETE FROM user_tasks WHERE user_id = ?",
        deleteFrom(USER_TASK).where(USER_TASK.user().id.eq(1L)));
  }

  @Test
  void insertsValuesAndWhatAQueryFinds() {
    assertSql(
        "INSERT INTO user_tasks (title, completed) VALUES (?, ?)",
        insertInto(USER_TASK).set(USER_TASK.title, "a").set(USER_TASK.completed, false));
    assertSql(
        """
        INSERT INTO user_tasks (title, completed, user_id) \
        SELECT u.name, CAST(? AS BOOLEAN), u.id FROM users u WHERE u.id > ?""",
        insertInto(USER_TASK)
            .from(select(USER).where(USER.id.gt(1L)))
            .set(USER_TASK.title, USER.name)
            .set(USER_TASK.completed, false)
            .set(USER_TASK.user().id, USER.id));
  }

  @Test
  void insertsOrUpdates() {
    Upsert<?> upsert =
        insertInto(USER)
            .set(USER.id, 1L)
            .set(USER.name, "a")
            .onConflict()
            .update(row -> row.set(USER.name, USER.name.concat(proposed(USER.name))));
    assertSql(
        """
        INSERT INTO users (id, name) VALUES (?, ?) \
        ON CONFLICT (id) DO UPDATE SET name = users.name || excluded.name""",
        upsert);
    assertSql(
        new H2Dialect(),
        """
        MERGE INTO users USING (VALUES (CAST(? AS BIGINT), CAST(? AS VARCHAR))) excluded (id, name) \
        ON users.id = excluded.id \
        WHEN MATCHED THEN UPDATE SET name = users.name || excluded.name \
        WHEN NOT MATCHED THEN INSERT (id, name) VALUES (excluded.id, excluded.name)""",
        upsert);
    assertSql(
        new MariaDbDialect(),
        """
        INSERT INTO users (id, name) VALUES (?, ?) \
        ON DUPLICATE KEY UPDATE name = CONCAT(users.name, VALUES(name))""",
        upsert);
  }

  @Test
  void leavesWhatIsThereAlone() {
    Upsert<?> ignored = insertInto(USER).set(USER.id, 1L).set(USER.name, "a").onConflict().ignore();
    assertSql("INSERT INTO users (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", ignored);
    assertSql(
        new MariaDbDialect(),
        "INSERT INTO users (id, name) VALUES (?, ?) ON DUPLICATE KEY UPDATE id = users.id",
        ignored);
    assertSql(
        """
        INSERT INTO users (id, name) SELECT ut.id, ut.title FROM user_tasks ut WHERE 1 = 1 \
        ON CONFLICT (id) DO NOTHING""",
        insertInto(USER)
            .from(select(USER_TASK))
            .set(USER.id, USER_TASK.id)
            .set(USER.name, USER_TASK.title)
            .onConflict()
            .ignore());
  }

  @Test
  void answersWithRows() {
    Returning<Long> ids = deleteFrom(USER).where(USER.name.eq("a")).returning(USER.id);
    assertEquals("DELETE FROM users WHERE name = ? RETURNING id", ids.toString());
    assertEquals(
        "SELECT id FROM OLD TABLE (DELETE FROM users WHERE name = ?)",
        SqlRenderer.render(new H2Dialect(), ids.bound().get(0).statement()).sql());
  }

  @Test
  void showsWhatIsWrong() {
    assertEquals(
        "invalid statement: [InvalidQuery] update(User): nothing is set. Add .set(column, value).",
        update(USER).everywhere().toString());
    assertEquals(
        "invalid statement: [InvalidQuery] returning(…): a path needs a join, which the statement"
            + " has no place for. Return columns of the table, and query the rest.",
        deleteFrom(USER_TASK).everywhere().returning(USER_TASK.user().name).toString());
  }

  private static void assertSql(String sql, DataChange<?> change) {
    assertEquals(sql, change.toString());
  }

  private static void assertSql(Dialect dialect, String sql, DataChange<?> change) {
    assertEquals(sql, SqlRenderer.render(dialect, change.bound().get(0).statement()).sql());
  }
}
