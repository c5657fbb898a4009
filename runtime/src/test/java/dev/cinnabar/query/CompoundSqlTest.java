package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.dialect.PostgresDialect;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.dialect.SqliteDialect;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.example.UserTask;
import dev.cinnabar.example.UserTaskTable;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Queries that are made of others. */
final class CompoundSqlTest {

  private static final Select<String> NAMES = select(USER.name);
  private static final Select<String> TITLES = select(USER_TASK.title);

  private static String sql(Dialect dialect, Select<?> query) {
    return SqlRenderer.render(dialect, query.statement()).sql();
  }

  private static void assertRefused(ErrorCode code, String part, Executable call) {
    QueryException refused = assertThrows(QueryException.class, call);
    assertEquals(code, refused.code());
    assertTrue(refused.getMessage().contains(part), refused.getMessage());
  }

  @Test
  void putsPartsInParenthesesWhereTheyNeedThem() {
    Select<String> query = NAMES.limit(1).union(TITLES).except(NAMES.intersect(TITLES));
    assertEquals(
        "(SELECT u.name FROM users u LIMIT ?) UNION SELECT ut.title FROM user_tasks ut"
            + " EXCEPT (SELECT u2.name FROM users u2 INTERSECT SELECT ut2.title FROM user_tasks ut2)",
        query.toString());
    assertEquals(
        "SELECT * FROM (SELECT u.name FROM users u LIMIT ?) UNION SELECT ut.title FROM user_tasks"
            + " ut EXCEPT SELECT * FROM (SELECT u2.name FROM users u2 INTERSECT SELECT ut2.title"
            + " FROM user_tasks ut2)",
        sql(new SqliteDialect(), query));
  }

  @Test
  void putsAUnionInParenthesesBeforeWhatBindsTighter() {
    assertEquals(
        "(SELECT u.name FROM users u UNION SELECT ut.title FROM user_tasks ut)"
            + " INTERSECT SELECT u2.name FROM users u2",
        NAMES.union(TITLES).intersect(NAMES).toString());
  }

  @Test
  void ordersByTheNameOfAColumn() {
    TextExpression upper = USER.name.upper();
    assertEquals(
        "SELECT UPPER(u.name) AS c1 FROM users u UNION ALL SELECT ut.title FROM user_tasks ut"
            + " ORDER BY c1 DESC NULLS LAST LIMIT ?",
        select(upper).unionAll(TITLES).orderBy(upper.desc().nullsLast()).limit(3).toString());
  }

  @Test
  void refusesAnOrderByWhatIsNotSelected() {
    assertRefused(
        ErrorCode.InvalidQuery,
        "orderBy(…) after UNION: User.id is not among the columns of the query.",
        () -> NAMES.union(TITLES).orderBy(USER.id.asc()).statement());
  }

  @Test
  void refusesColumnsOfOtherTypes() {
    record Pair(Object a, Object b) {}
    assertRefused(
        ErrorCode.InvalidQuery,
        "union(…): column 2 is BIGINT in one query and text in the other.",
        () ->
            select(USER.name, USER.id)
                .map(Pair::new)
                .union(select(USER.name, USER.name).map(Pair::new)));
  }

  @Test
  void refusesClausesOfOnePartBehindBoth() {
    assertRefused(
        ErrorCode.InvalidQuery,
        "groupBy(…) after EXCEPT: it belongs to one of the queries.",
        () -> NAMES.except(TITLES).groupBy(USER.name));
    assertRefused(
        ErrorCode.InvalidQuery,
        "a query that is made of two",
        () ->
            Statements.insertInto(USER)
                .from(NAMES.union(TITLES))
                .set(USER.name, USER.name)
                .bound());
  }

  @Test
  void reachesColumnsByWhatWasSelected() {
    NumberExpression<Long> tasks = count();
    Derived loads = select(USER_TASK.user().id, tasks).groupBy(USER_TASK.user().id).as("loads");
    assertEquals(
        "SELECT u.name, loads.c2 FROM users u JOIN (SELECT ut.user_id AS id, COUNT(*) AS c2"
            + " FROM user_tasks ut GROUP BY ut.user_id) loads ON loads.id = u.id",
        select(USER.name, loads.column(tasks))
            .from(USER)
            .join(loads, loads.column(USER_TASK.user().id).eq(USER.id))
            .map((name, number) -> name)
            .toString());
    assertRefused(
        ErrorCode.InvalidQuery,
        "loads.column(…): UserTask.title is not among the columns of the query.",
        () -> loads.column(USER_TASK.title));
  }

  @Test
  void givesColumnsOfOneNameDifferentOnes() {
    Derived both = select(USER.id, USER_TASK.id).from(USER).join(USER.tasks, USER_TASK).as("both");
    assertEquals(
        "SELECT both1.id2 FROM (SELECT u.id, ut.id AS id2 FROM users u JOIN user_tasks ut"
            + " ON ut.user_id = u.id) both1",
        select(both.as("both1").column(USER_TASK.id)).toString());
  }

  @Test
  void findsTheForeignKeyOfAnEntity() {
    DerivedRows<UserTask> tasks = select(USER_TASK).as("t");
    assertEquals(
        "SELECT t.user_id FROM (SELECT ut.id, ut.title, ut.completed, ut.priority, ut.user_id"
            + " FROM user_tasks ut) t",
        select(tasks.column(USER_TASK.user().id)).toString());
  }

  @Test
  void namesCommonTablesApartFromTables() {
    DerivedRows<String> users = NAMES.cte("users");
    assertEquals(
        "WITH users2 (name) AS (SELECT u.name FROM users u) SELECT users2.name FROM users2",
        select(users).toString());
  }

  @Test
  void namesWhatAnotherNamedQueryUsesFirst() {
    DerivedRows<String> a = NAMES.cte("a");
    DerivedRows<String> b = select(a).where(a.column(USER.name).ne("x")).cte("b");
    assertEquals(
        "WITH a (name) AS (SELECT u.name FROM users u), b (name) AS (SELECT a.name FROM a"
            + " WHERE a.name <> ?) SELECT b.name FROM b JOIN a ON a.name = b.name",
        select(b).join(a, a.column(USER.name).eq(b.column(USER.name))).toString());
  }

  @Test
  void refusesToRecurByUnionWhereThatNeverEnds() {
    DerivedRows<String> names =
        NAMES.recursiveUnion(
            "names", last -> NAMES.join(last, last.column(USER.name).eq(USER.name)));
    assertRefused(
        ErrorCode.UnsupportedByDatabase,
        "recursiveUnion(…): H2 goes on from rows that it has found before",
        () -> sql(new H2Dialect(), select(names)));
  }

  @Test
  void shortensNamesWithoutMixingThemUp() {
    String first = "a".repeat(70) + "1";
    String second = "a".repeat(70) + "2";
    UserTaskTable one = UserTaskTable.as(first);
    UserTaskTable two = UserTaskTable.as(second);
    Select<String> query = select(one.title).from(one).join(two, two.id.eq(one.id));
    String a = "a".repeat(54) + String.format(Locale.ROOT, "_%08x", first.hashCode());
    String b = "a".repeat(54) + String.format(Locale.ROOT, "_%08x", second.hashCode());
    assertEquals(
        "SELECT %s.title FROM user_tasks %s JOIN user_tasks %s ON %s.id = %s.id"
            .formatted(a, a, b, b, a),
        sql(new PostgresDialect(), query));
    assertTrue(sql(new H2Dialect(), query).contains(first));
  }

  @Test
  void countsBytesOfNames() {
    UserTaskTable umlauts = UserTaskTable.as("ä".repeat(63));
    String sql = sql(new PostgresDialect(), select(umlauts.title));
    assertTrue(sql.contains("\"" + "ä".repeat(27) + "_"), sql);
  }

  @Test
  void sharesOneTextForOneShape() {
    assertEquals(
        named("a").statement(), named("b").statement(), "the value is not part of the shape");
    assertEquals(named("a").statement().hashCode(), named("b").statement().hashCode());
  }

  private static Select<String> named(String name) {
    DerivedRows<String> names = NAMES.where(USER.name.eq(name)).cte("names");
    return select(names).union(TITLES).orderBy(names.column(USER.name).asc()).limit(3);
  }

  @Test
  void locksNothingInside() {
    assertRefused(
        ErrorCode.InvalidQuery,
        "locks nothing",
        () -> select(NAMES.forUpdate().as("n")).statement());
  }
}
