package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Expressions.function;
import static dev.cinnabar.query.Expressions.scalar;
import static dev.cinnabar.query.Expressions.sql;
import static dev.cinnabar.query.Expressions.value;
import static dev.cinnabar.query.Expressions.when;
import static dev.cinnabar.query.Functions.avg;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.countDistinct;
import static dev.cinnabar.query.Functions.lag;
import static dev.cinnabar.query.Functions.rowNumber;
import static dev.cinnabar.query.Functions.sum;
import static dev.cinnabar.query.Statements.select;
import static dev.cinnabar.query.Window.allRows;
import static dev.cinnabar.query.Window.current;
import static dev.cinnabar.query.Window.first;
import static dev.cinnabar.query.Window.following;
import static dev.cinnabar.query.Window.inOrder;
import static dev.cinnabar.query.Window.partitionBy;
import static dev.cinnabar.query.Window.preceding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.dialect.H2Dialect;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.dialect.SqliteDialect;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ExpressionSqlTest {

  private static final Expression<BigDecimal> PRICE =
      new Computed.Value<>(ValueType.decimal(10, 2), scope -> scope.column(USER, "price"));
  private static final NumberExpression<BigDecimal> RATE =
      new Computed.Numeric<>(ValueType.decimal(6, 4), scope -> scope.column(USER, "rate"));

  @ParameterizedTest
  @MethodSource("expressions")
  void rendersEachExpression(Expression<?> expression, String sql) {
    assertEquals(
        "SELECT " + sql + " FROM user_tasks", select(expression).from(USER_TASK).toString());
  }

  static Stream<Arguments> expressions() {
    TextColumn title = USER_TASK.title;
    NumberColumn<Long> id = USER_TASK.id;
    return Stream.of(
        arguments(
            when(id.lt(2L), "few").when(id.lt(9L), title).otherwise("many"),
            "CASE WHEN id < ? THEN CAST(? AS VARCHAR) WHEN id < ? THEN title"
                + " ELSE CAST(? AS VARCHAR) END"),
        arguments(when(id.isNull(), title).orNull(), "CASE WHEN id IS NULL THEN title END"),
        arguments(title.coalesce("none"), "COALESCE(title, ?)"),
        arguments(title.nullIf("none").upper(), "UPPER(NULLIF(title, ?))"),
        arguments(title.concat(": ").concat(title), "(title || ?) || title"),
        arguments(title.concat("a b").length(), "CHAR_LENGTH(title || ?)"),
        arguments(title.length().plus(1), "CHAR_LENGTH(title) + ?"),
        arguments(title.substring(2), "SUBSTRING(title FROM ?)"),
        arguments(title.substring(2, 3), "SUBSTRING(title FROM ? FOR ?)"),
        arguments(title.position("a"), "POSITION(? IN title)"),
        arguments(title.collate("de"), "title COLLATE \"de\""),
        arguments(id.dividedBy(2L), "id / NULLIF(?, 0)"),
        arguments(id.plus(1L).dividedBy(id.plus(2L)), "(id + ?) / NULLIF(id + ?, 0)"),
        arguments(id.remainder(2L).times(3L), "MOD(id, NULLIF(?, 0)) * ?"),
        arguments(id.negate().abs(), "ABS(-id)"),
        arguments(id.round(2), "CAST(id AS NUMERIC(38, 2))"),
        arguments(id.gt(1L).and(title.isNull()), "id > ? AND title IS NULL"),
        arguments(avg(id), "AVG(CAST(id AS DOUBLE PRECISION))"),
        arguments(count(id).distinct(), "COUNT(DISTINCT id)"),
        arguments(
            sum(id).filter(title.isNull()).filter(id.gt(1L)),
            "SUM(id) FILTER (WHERE title IS NULL AND id > ?)"),
        arguments(count().over(allRows()), "COUNT(*) OVER ()"),
        arguments(
            rowNumber().over(partitionBy(title, id).orderBy(id.desc().nullsLast())),
            "ROW_NUMBER() OVER (PARTITION BY title, id ORDER BY id DESC NULLS LAST)"),
        arguments(
            sum(id).over(inOrder(id.asc()).rows(preceding(2), following(1))),
            "SUM(id) OVER (ORDER BY id ROWS BETWEEN ? PRECEDING AND ? FOLLOWING)"),
        arguments(
            sum(id).over(inOrder(id.asc()).range(first(), current())),
            "SUM(id) OVER (ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)"),
        arguments(lag(id).over(inOrder(id.asc())).minus(id), "LAG(id) OVER (ORDER BY id) - id"),
        arguments(function("SOUNDEX", ValueType.STRING, title), "SOUNDEX(title)"),
        arguments(
            sql("{0} AT TIME ZONE {1}", ValueType.STRING, title.lower(), value("UTC")),
            "LOWER(title) AT TIME ZONE CAST(? AS VARCHAR)"),
        arguments(
            sql("f({0}, {1})", ValueType.LONG, id.plus(1L), id.plus(2L)), "f(id + ?, id + ?)"),
        arguments(sql("{0} + 1", ValueType.LONG, id.plus(1L)), "(id + ?) + 1"));
  }

  @Test
  void takesTheOnlyValueOfASubquery() {
    assertEquals(
        "SELECT u.name FROM users u WHERE CAST(u.id AS DOUBLE PRECISION) > (SELECT AVG(CAST(ut.id AS DOUBLE PRECISION))"
            + " FROM user_tasks ut)",
        select(USER.name)
            .where(USER.id.toDouble().gt(scalar(select(avg(USER_TASK.id)))))
            .toString());
  }

  @Test
  void giveParametersTheirValues() {
    Parameter<String> name = Parameter.of("name", USER.name.type());
    Select<Long> query =
        select(USER.id)
            .where(USER.name.eq(name))
            .where(USER.id.in(select(USER.id).where(USER.name.ne(name))));
    assertEquals("[?, ?]", query.with(name, "Anna").bound().arguments().toString());
    assertEquals(query.statement(), query.with(name, "Anna").statement());
  }

  @Test
  void bringsIntegersThatStandForDecimalsToOneScale() {
    assertSqlite("rate > (price * 100)", RATE.gt(PRICE));
    assertSqlite("(price * 100) = rate", PRICE.eq(RATE));
    assertSqlite("(rate + (price * 100)) > ?", RATE.plus(PRICE).gt(BigDecimal.ONE));
    assertSqlite("(rate * price) > ?", RATE.times(PRICE).gt(BigDecimal.ONE));
    assertSqlite("(rate / 10000.0) > ?", RATE.toDouble().gt(1.0));
    assertSqlite("COALESCE(rate, price * 100) IS NULL", RATE.coalesce(PRICE).isNull());
    Predicate condition = RATE.gt(PRICE);
    assertEquals(
        "SELECT id FROM users WHERE rate > price", select(USER.id).where(condition).toString());
  }

  @Test
  void bringsDecimalsOfASubqueryToOneScale() {
    String sql =
        SqlRenderer.render(
                new SqliteDialect(),
                select(USER.id).where(PRICE.in(select(RATE).from(USER))).statement())
            .sql();
    assertEquals(
        "SELECT u.id FROM users u WHERE (u.price * 100) IN (SELECT u2.rate FROM users u2)", sql);
    QueryException refused =
        assertThrows(QueryException.class, () -> RATE.in(select(PRICE).from(USER)));
    assertEquals(
        "[InvalidQuery] an expression.in(…): the numbers of the query have fewer digits after the"
            + " point. Select them with .round(4).",
        refused.getMessage());
  }

  private static void assertSqlite(String sql, Predicate condition) {
    String text =
        SqlRenderer.render(new SqliteDialect(), select(USER.id).where(condition).statement()).sql();
    assertEquals("SELECT id FROM users WHERE " + sql, text);
  }

  @Test
  void refusesACollationWhereThereIsNone() {
    Dialect h2 = new H2Dialect();
    QueryException refused =
        assertThrows(
            QueryException.class,
            () ->
                SqlRenderer.render(
                    h2, select(USER.id).orderBy(USER.name.collate("de").asc()).statement()));
    assertEquals(ErrorCode.UnsupportedByDatabase, refused.code());
    assertEquals(
        "[UnsupportedByDatabase] collate(\"de\"): H2 has no order for a single expression. Give the"
            + " column or the database a collation.",
        refused.getMessage());
  }

  @Test
  void filtersByACaseWhereThereIsNoFilter() {
    Dialect plain =
        new Dialect() {
          @Override
          public boolean has(Feature feature) {
            return feature != Feature.AGGREGATE_FILTER;
          }
        };
    Predicate named = USER.name.eq("Anna");
    Select<?> counts =
        select(count().filter(named), countDistinct(USER.id).filter(named)).map(List::of);
    assertEquals(
        "SELECT COUNT(CASE WHEN name = ? THEN 1 END),"
            + " COUNT(DISTINCT CASE WHEN name = ? THEN id END) FROM users",
        SqlRenderer.render(plain, counts.from(USER).statement()).sql());
  }

  @Test
  void refusesQuotientsOfDecimals() {
    QueryException refused =
        assertThrows(QueryException.class, () -> RATE.dividedBy(BigDecimal.TEN));
    assertEquals(ErrorCode.InvalidQuery, refused.code());
    assertEquals(
        List.of(ErrorCode.InvalidQuery),
        List.of(assertThrows(QueryException.class, () -> RATE.remainder(BigDecimal.TEN)).code()));
  }
}
