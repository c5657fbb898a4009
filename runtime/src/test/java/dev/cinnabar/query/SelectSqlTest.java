package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.notExists;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.example.UserTable;
import dev.cinnabar.example.UserTask.Priority;
import dev.cinnabar.sql.SelectStatement;
import java.util.Set;
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

  @Test
  void asksForNoElements() {
    assertSql(
        """
        SELECT u.id, u.name FROM users u WHERE NOT EXISTS \
        (SELECT 1 FROM user_tasks ut WHERE ut.user_id = u.id)""",
        select(USER).where(USER.tasks.isEmpty()));
  }

  @Test
  void tellsElementsFromTheSameTableOutside() {
    assertSql(
        """
        SELECT u.name FROM users u JOIN user_tasks ut ON ut.user_id = u.id WHERE EXISTS \
        (SELECT 1 FROM user_tasks ut2 WHERE ut2.user_id = u.id AND ut2.id < ut.id)""",
        select(USER.name)
            .join(USER.tasks, USER_TASK)
            .where(USER.tasks.any(task -> task.id.lt(USER_TASK.id))));
  }

  @Test
  void hidesTheOuterTableInConditionsOnElements() {
    assertSql(
        """
        SELECT ut.id FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id WHERE EXISTS \
        (SELECT 1 FROM user_tasks ut2 WHERE ut2.user_id = u.id AND ut2.completed = ?)""",
        select(USER_TASK.id).where(USER_TASK.user().tasks.any(USER_TASK.completed.isTrue())));
  }

  @Test
  void joinsPathsInsideASubqueryThere() {
    assertSql(
        """
        SELECT u.id, u.name FROM users u WHERE EXISTS (SELECT 1 FROM user_tasks ut \
        LEFT JOIN users u2 ON u2.id = ut.user_id WHERE ut.user_id = u.id AND u2.name = ?)""",
        select(USER).where(USER.tasks.any(USER_TASK.user().name.eq("Anna"))));
  }

  @Test
  void joinsAPathAsAsked() {
    assertSql(
        "SELECT ut.title FROM user_tasks ut JOIN users u ON u.id = ut.user_id WHERE u.name <> ?",
        select(USER_TASK.title).join(USER_TASK.user()).where(USER_TASK.user().name.ne("Anna")));
  }

  @Test
  void staysOuterBehindALeftJoin() {
    assertSql(
        """
        SELECT u.name, u2.name FROM users u LEFT JOIN user_tasks ut ON ut.user_id = u.id \
        LEFT JOIN users u2 ON u2.id = ut.user_id""",
        select(USER.name, USER_TASK.user().name)
            .from(USER)
            .leftJoin(USER.tasks, USER_TASK)
            .map(Pair::new));
  }

  @Test
  void selectsAnEntityFromAnotherTable() {
    assertSql(
        """
        SELECT DISTINCT u.id, u.name FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id \
        WHERE ut.completed = ?""",
        select(USER_TASK.user()).from(USER_TASK).distinct().where(USER_TASK.completed.isFalse()));
  }

  @Test
  void writesAliasesAskedFor() {
    UserTable a = UserTable.as("a");
    UserTable group = UserTable.as("group");
    assertSql("SELECT a.id, a.name FROM users a WHERE a.id > ?", select(a).where(a.id.gt(1L)));
    assertSql(
        "SELECT a.name FROM users a JOIN users \"group\" ON a.id < \"group\".id",
        select(a.name).join(group, a.id.lt(group.id)));
    assertSql(
        "SELECT a.name, ut.title FROM users a LEFT JOIN user_tasks ut ON ut.user_id = a.id",
        select(a.name, USER_TASK.title).leftJoin(a.tasks, USER_TASK).map(Pair::new));
  }

  @Test
  void takesSubqueries() {
    assertSql(
        """
        SELECT ut.title FROM user_tasks ut WHERE ut.user_id IN \
        (SELECT u.id FROM users u WHERE u.name LIKE ? ESCAPE '!')""",
        select(USER_TASK.title)
            .where(USER_TASK.user().id.in(select(USER.id).where(USER.name.startsWith("A")))));
    assertSql(
        """
        SELECT u.name FROM users u WHERE NOT EXISTS \
        (SELECT 1 FROM user_tasks ut WHERE ut.title = u.name)""",
        select(USER.name)
            .where(notExists(select(USER_TASK.id).where(USER_TASK.title.eq(USER.name)))));
  }

  @Test
  void keepsTheTablesOfASubqueryApart() {
    assertSql(
        "SELECT u.name FROM users u WHERE u.id IN (SELECT u2.id FROM users u2 WHERE u2.name = ?)",
        select(USER.name).where(USER.id.in(select(USER.id).where(USER.name.eq("Anna")))));
  }

  @Test
  void selectsUpToSixteenColumns() {
    NumberColumn<Long> a = USER.id;
    Select<Integer> select =
        select(a, a, a, a, a, a, a, a, a, a, a, a, a, a, a, a)
            .map((b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q) -> 16);
    assertEquals(16, ((SelectStatement) select.statement()).columns().size());
  }

  @Test
  void leavesTheQueryItWasMadeFromAlone() {
    Select<String> names = select(USER.name);
    assertSql("SELECT name FROM users WHERE id = ?", names.where(USER.id.eq(1L)));
    assertSql("SELECT name FROM users ORDER BY id", names.orderBy(USER.id.asc()));
    assertSql("SELECT name FROM users", names);
  }

  @Test
  void namesTheTablesRead() {
    Select<?> select = select(USER).where(USER.tasks.any(USER_TASK.completed.isFalse()));
    assertEquals(Set.of(USER.mapper(), USER_TASK.mapper()), select.mappers());
  }

  private static void assertSql(String sql, Select<?> select) {
    assertEquals(sql, select.toString());
  }

  record Pair(String left, String right) {}
}
