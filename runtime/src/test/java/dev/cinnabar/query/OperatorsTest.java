package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.example.UserTask.Priority;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class OperatorsTest {

  @ParameterizedTest
  @MethodSource("conditions")
  void rendersEachOperatorWithItsValues(Predicate condition, String sql, List<Object> values) {
    Select<Long> select = select(USER_TASK.id).where(condition);
    assertEquals("SELECT id FROM user_tasks WHERE " + sql, render(select).sql());
    assertEquals(values, values(select));
  }

  static Stream<Arguments> conditions() {
    TextColumn title = USER_TASK.title;
    NumberColumn<Long> id = USER_TASK.id;
    return Stream.of(
        arguments(title.eq("a"), "title = ?", List.of("a")),
        arguments(title.eq(title.lower()), "title = LOWER(title)", List.of()),
        arguments(title.ne("a"), "title <> ?", List.of("a")),
        arguments(title.isNotDistinctFrom("a"), "title IS NOT DISTINCT FROM ?", List.of("a")),
        arguments(
            title.isNotDistinctFrom((String) null),
            "title IS NOT DISTINCT FROM ?",
            Arrays.asList((Object) null)),
        arguments(title.isDistinctFrom("a"), "title IS DISTINCT FROM ?", List.of("a")),
        arguments(title.isNull(), "title IS NULL", List.of()),
        arguments(title.isNotNull(), "title IS NOT NULL", List.of()),
        arguments(title.in("a", "b"), "title IN (?, ?)", List.of("a", "b")),
        arguments(title.in(List.of("a")), "title IN (?)", List.of("a")),
        arguments(title.in(List.of()), "1 = 0", List.of()),
        arguments(title.notIn("a"), "title NOT IN (?)", List.of("a")),
        arguments(title.notIn(List.of()), "1 = 1", List.of()),
        arguments(id.lt(5L), "id < ?", List.of(5L)),
        arguments(id.le(5L), "id <= ?", List.of(5L)),
        arguments(id.gt(5L), "id > ?", List.of(5L)),
        arguments(id.ge(5L), "id >= ?", List.of(5L)),
        arguments(id.ge(USER_TASK.user().id), "id >= user_id", List.of()),
        arguments(id.between(1L, 9L), "id BETWEEN ? AND ?", List.of(1L, 9L)),
        arguments(id.notBetween(1L, 9L), "id NOT BETWEEN ? AND ?", List.of(1L, 9L)),
        arguments(id.plus(1L).eq(2L), "(id + ?) = ?", List.of(1L, 2L)),
        arguments(id.minus(1L).times(3L).eq(2L), "((id - ?) * ?) = ?", List.of(1L, 3L, 2L)),
        arguments(USER_TASK.priority.eq(Priority.HIGH), "priority = ?", List.of(Priority.HIGH)),
        arguments(USER_TASK.completed.isTrue(), "completed = ?", List.of(true)),
        arguments(USER_TASK.completed.isFalse(), "completed = ?", List.of(false)),
        arguments(title.like("a%_!"), "title LIKE ? ESCAPE '!'", List.of("a%_!!")),
        arguments(title.notLike("a%"), "title NOT LIKE ? ESCAPE '!'", List.of("a%")),
        arguments(title.contains("5%_!"), "title LIKE ? ESCAPE '!'", List.of("%5!%!_!!%")),
        arguments(title.startsWith("50%"), "title LIKE ? ESCAPE '!'", List.of("50!%%")),
        arguments(title.endsWith("a_b"), "title LIKE ? ESCAPE '!'", List.of("%a!_b")),
        arguments(title.equalsIgnoreCase("A"), "LOWER(title) = LOWER(?)", List.of("A")),
        arguments(title.upper().eq("A"), "UPPER(title) = ?", List.of("A")),
        arguments(title.trim().lower().eq("a"), "LOWER(TRIM(title)) = ?", List.of("a")));
  }

  @ParameterizedTest
  @MethodSource("junctions")
  void setsParenthesesWhereTheyAreNeeded(Predicate condition, String sql) {
    assertEquals(
        "SELECT id FROM user_tasks WHERE " + sql, select(USER_TASK.id).where(condition).toString());
  }

  static Stream<Arguments> junctions() {
    Predicate a = USER_TASK.id.isNull();
    Predicate b = USER_TASK.title.isNull();
    Predicate c = USER_TASK.priority.isNull();
    return Stream.of(
        arguments(a.and(b).and(c), "id IS NULL AND title IS NULL AND priority IS NULL"),
        arguments(a.or(b).or(c), "id IS NULL OR title IS NULL OR priority IS NULL"),
        arguments(a.and(b.or(c)), "id IS NULL AND (title IS NULL OR priority IS NULL)"),
        arguments(a.and(b).or(c), "(id IS NULL AND title IS NULL) OR priority IS NULL"),
        arguments(a.and(b).not(), "NOT (id IS NULL AND title IS NULL)"),
        arguments(a.not().and(b), "NOT (id IS NULL) AND title IS NULL"),
        arguments(Predicate.allOf(List.of()), "1 = 1"),
        arguments(Predicate.anyOf(List.of()), "1 = 0"),
        arguments(Predicate.anyOf(List.of(a)), "id IS NULL"),
        arguments(
            Predicate.anyOf(List.of(a, b)).and(c),
            "(id IS NULL OR title IS NULL) AND priority IS NULL"),
        arguments(
            a.and(Predicate.allOf(List.of(b, c))),
            "id IS NULL AND title IS NULL AND priority IS NULL"));
  }

  @Test
  void joinsConditionsOfSeveralCalls() {
    assertEquals(
        "SELECT id FROM users WHERE (id < ? OR id > ?) AND name = ?",
        select(USER.id)
            .where(USER.id.lt(1L).or(USER.id.gt(9L)))
            .where(USER.name.eq("Anna"))
            .toString());
  }

  @Test
  void padsListsToFewSizes() {
    Select<?> select = select(USER).where(USER.id.in(1L, 2L, 3L));
    assertEquals("SELECT id, name FROM users WHERE id IN (?, ?, ?, ?)", select.toString());
    assertEquals(List.of(1L, 2L, 3L, 3L), values(select));
    assertEquals(1_000, sizeOfList(501));
    assertEquals(1_000, sizeOfList(1_000));
  }

  @Test
  void bindsLongListsAsOneValue() {
    Select<?> select = select(USER).where(USER.id.in(numbers(1_001)));
    assertEquals(
        "SELECT id, name FROM users WHERE id IN"
            + " (SELECT element FROM UNNEST(CAST(? AS BIGINT ARRAY)) list (element))",
        select.toString());
    assertEquals(select.statement(), select(USER).where(USER.id.in(numbers(100_000))).statement());
  }

  @Test
  void hidesValuesInItsText() {
    Select<?> select = select(USER).where(USER.name.eq("secret"));
    assertEquals("SELECT id, name FROM users WHERE name = ?", select.toString());
    assertEquals("[?, (2 ?)]", select.where(USER.name.in("a", "b")).bound().arguments().toString());
  }

  @Test
  void showsValuesToPeopleOnly() {
    assertEquals(
        "/* for reading, not for execution */ SELECT id FROM user_tasks WHERE title = 'it''s'"
            + " AND completed = FALSE AND priority IS NOT DISTINCT FROM NULL"
            + " AND id IN (1, 2, 3) LIMIT 5",
        select(USER_TASK.id)
            .where(USER_TASK.title.eq("it's").and(USER_TASK.completed.isFalse()))
            .where(USER_TASK.priority.isNotDistinctFrom((Priority) null))
            .where(USER_TASK.id.in(1L, 2L, 3L))
            .limit(5)
            .toStringWithValues());
    String many = select(USER.id).where(USER.id.in(numbers(30))).toStringWithValues();
    assertTrue(many.endsWith("19, /* and 10 more */)"), many);
  }

  @Test
  void writesNoValueIntoTheText() {
    String hostile = "'; DROP TABLE users; --";
    assertEquals(
        render(select(USER).where(USER.name.contains("a").or(USER.name.in("b")))).sql(),
        render(select(USER).where(USER.name.contains(hostile).or(USER.name.in(hostile)))).sql());
  }

  @Test
  void givesStatementsOfOneShapeOneTree() {
    assertEquals(shape("a", 1L, 20, 1L, 2L, 3L), shape("b", 2L, 30, 4L, 5L, 6L, 7L));
    assertNotEquals(shape("a", 1L, 20, 1L, 2L), shape("a", 1L, 20, 1L, 2L, 3L));
  }

  private static Statement shape(String title, Long user, int limit, Long... ids) {
    return select(USER_TASK)
        .where(USER_TASK.title.contains(title).and(USER_TASK.user().id.eq(user)))
        .where(USER_TASK.id.in(ids).or(USER_TASK.user().name.isNotDistinctFrom(title)))
        .orderBy(USER_TASK.id.asc())
        .limit(limit)
        .statement();
  }

  private static int sizeOfList(int values) {
    return values(select(USER).where(USER.id.in(numbers(values)))).size();
  }

  private static List<Long> numbers(int count) {
    return LongStream.range(0, count).boxed().toList();
  }

  private static RenderedStatement render(Select<?> select) {
    return SqlRenderer.render(Dialect.ansi(), select.statement());
  }

  /** Returns what each question mark stands for. */
  private static List<Object> values(Select<?> select) {
    List<Argument> arguments = select.bound().arguments();
    List<Object> values = new ArrayList<>();
    for (Places places : render(select).places()) {
      for (int i = 0; i < places.count(); i++) {
        values.add(
            arguments.get(places.argument()) instanceof Argument.Values<?> list
                ? list.values().get(Math.min(i, list.values().size() - 1))
                : ((Argument.Value<?>) arguments.get(places.argument())).value());
      }
    }
    return values;
  }
}
