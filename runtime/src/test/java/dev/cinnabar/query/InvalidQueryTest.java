package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.example.UserTable;
import dev.cinnabar.mapping.ValueType;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class InvalidQueryTest {

  @Test
  void refusesToCompareWithNull() {
    assertInvalid(
        "User.name.eq(null): nothing compares with null. Use isNull().",
        () -> USER.name.eq((String) null));
    assertInvalid(
        "User.name.ne(null): nothing compares with null. Use isNotNull().",
        () -> USER.name.ne((String) null));
    assertInvalid(
        "User.id.lt(null): nothing compares with null. Use isNull().",
        () -> USER.id.lt((Long) null));
    assertInvalid(
        "UserTask.user().name.contains(null): nothing is like null. Use isNull().",
        () -> USER_TASK.user().name.contains(null));
  }

  @Test
  void refusesNullInAList() {
    assertInvalid(
        "User.name.in: null among the values matches nothing. Leave it out, and use isNull().",
        () -> USER.name.in(Arrays.asList("a", null)));
  }

  @Test
  void namesThePathToATableThatIsNotInTheQuery() {
    assertInvalid(
        "User: the table is not in the query. Use the columns of the path UserTask.user().",
        () -> select(USER_TASK).where(USER.name.eq("Anna")).statement());
  }

  @Test
  void namesTheJoinOfATableThatIsNotInTheQuery() {
    assertInvalid(
        "UserTask: the table is not in the query. Add .join(User.tasks, UserTask).",
        () -> select(USER).orderBy(USER_TASK.id.asc()).statement());
  }

  @Test
  void tellsAliasesOfOneTableApart() {
    assertInvalid(
        "other: the table is not in the query. Use the columns of User, which is.",
        () -> select(USER).where(UserTable.as("other").name.eq("Anna")).statement());
  }

  @Test
  void refusesATableTwice() {
    assertInvalid(
        "UserTask: the table is in the query already. Give the second one an alias.",
        () -> select(USER_TASK).join(USER.tasks, USER_TASK).statement());
  }

  @Test
  void refusesRowsFromAPath() {
    assertInvalid(
        "UserTask.user(): rows cannot come from a path. Add .from(…) with the table where it"
            + " starts.",
        () -> select(USER_TASK.user()).statement());
  }

  @Test
  void refusesToJoinATableWithoutACondition() {
    assertInvalid(
        "User: only a path joins by itself. Use .join(table, condition).",
        () -> select(USER_TASK).join(USER).statement());
  }

  @Test
  void refusesNegativeNumbersOfRows() {
    assertInvalid("limit(-1): must not be negative.", () -> select(USER).limit(-1));
    assertInvalid("offset(-1): must not be negative.", () -> select(USER).offset(-1));
  }

  @Test
  void refusesToRunWithoutTheValueOfAParameter() {
    Select<?> select = select(USER).where(USER.name.eq(Parameter.of("name", ValueType.STRING)));
    QueryException unbound =
        assertThrows(
            QueryException.class,
            () -> select.bound().arguments().forEach(argument -> argument.bindTo(null, 1)));
    assertEquals(ErrorCode.Unbound, unbound.code());
    assertEquals(
        "[Unbound] parameter name: it has no value. Give the statement one by .with(parameter,"
            + " value).",
        unbound.getMessage());
    assertEquals("SELECT id, name FROM users WHERE name = ?", select.toString());
  }

  @Test
  void refusesFragmentsThatDoNotMatchTheirArguments() {
    assertInvalid(
        "sql(\"{1}\"): there is no argument {1}.",
        () -> Expressions.sql("{1}", ValueType.LONG, USER.id));
    assertInvalid(
        "sql(\"{0}\"): the argument {1} is not used.",
        () -> Expressions.sql("{0}", ValueType.LONG, USER.id, USER.id));
    assertInvalid(
        "sql(\"{0} = ?\"): a question mark stands for no value here. Write {0} and give value(…).",
        () -> Expressions.sqlCondition("{0} = ?", USER.id));
    assertThrows(
        IllegalArgumentException.class,
        () -> Expressions.function("now(); --", ValueType.LONG, USER.id));
  }

  @Test
  void refusesAScalarOfSeveralColumns() {
    Select<String> both = select(USER.id, USER.name).map((id, name) -> "both");
    assertInvalid(
        "scalar(…): a value comes from a query of one column. SQL: SELECT id, name FROM users",
        () -> Expressions.scalar(both));
  }

  @Test
  void showsWhatIsWrongAsText() {
    assertEquals(
        "invalid query: [InvalidQuery] User: the table is not in the query."
            + " Use the columns of the path UserTask.user().",
        select(USER_TASK).where(USER.name.eq("Anna")).toString());
  }

  @Test
  void refusesToRunWithoutASession() {
    QueryException unbound = assertThrows(QueryException.class, () -> select(USER).list());
    assertEquals(ErrorCode.Unbound, unbound.code());
    assertEquals(
        "[Unbound] list(): the query has no session to run on. Start it with session.select(…), or"
            + " give it one by .on(session).",
        unbound.getMessage());
  }

  private static void assertInvalid(String message, Executable call) {
    QueryException refused = assertThrows(QueryException.class, call);
    assertEquals(ErrorCode.InvalidQuery, refused.code());
    assertEquals("[InvalidQuery] " + message, refused.getMessage());
  }
}
