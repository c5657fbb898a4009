package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.example.UserTask.Priority;
import org.junit.jupiter.api.Test;

final class SelectSqlTest {

  @Test
  void selectsAllColumnsOfAnEntity() {
    assertSql("SELECT id, name FROM users", select(USER));
  }

  @Test
  void combinesClauses() {
    assertSql(
        """
        SELECT id, title, completed, priority, user_id FROM user_tasks \
        WHERE completed = ? AND title LIKE ? ESCAPE '!' \
        ORDER BY priority DESC, id LIMIT ? OFFSET ?""",
        select(USER_TASK)
            .where(USER_TASK.completed.isFalse().and(USER_TASK.title.contains("ORM")))
            .orderBy(USER_TASK.priority.desc(), USER_TASK.id.asc())
            .limit(20)
            .offset(40));
  }

  @Test
  void joinsByPathOnce() {
    assertSql(
        """
        SELECT ut.title, u.name FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id \
        WHERE u.name = ? ORDER BY u.name""",
        select(USER_TASK.title, USER_TASK.user().name)
            .where(USER_TASK.user().name.eq("Anna"))
            .orderBy(USER_TASK.user().name.asc())
            .map(Pair::new));
  }

  @Test
  void readsTheForeignKeyWithoutAJoin() {
    assertSql(
        "SELECT title FROM user_tasks WHERE user_id = ?",
        select(USER_TASK.title).where(USER_TASK.user().id.eq(1L)));
  }

  @Test
  void groupsAnExplicitJoin() {
    record Load(String owner, long open) {}
    assertSql(
        """
        SELECT u.name, COUNT(ut.id) FROM users u JOIN user_tasks ut ON ut.user_id = u.id \
        WHERE ut.completed = ? GROUP BY u.name HAVING COUNT(ut.id) > ?""",
        select(USER.name, count(USER_TASK.id))
            .from(USER)
            .join(USER.tasks, USER_TASK)
            .where(USER_TASK.completed.isFalse())
            .groupBy(USER.name)
            .having(count(USER_TASK.id).gt(3L))
            .map(Load::new));
  }

  @Test
  void asksForElementsBySubquery() {
    assertSql(
        """
        SELECT u.id, u.name FROM users u WHERE EXISTS \
        (SELECT 1 FROM user_tasks ut WHERE ut.user_id = u.id AND ut.priority = ?)""",
        select(USER).where(USER.tasks.any(USER_TASK.priority.eq(Priority.HIGH))));
  }

  private static void assertSql(String sql, Select<?> select) {
    assertEquals(sql, select.toString());
  }

  record Pair(String left, String right) {}
}
