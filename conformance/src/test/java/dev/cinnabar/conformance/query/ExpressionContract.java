package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.SaleTable.SALE;
import static dev.cinnabar.query.Expressions.daysBetween;
import static dev.cinnabar.query.Expressions.function;
import static dev.cinnabar.query.Expressions.hour;
import static dev.cinnabar.query.Expressions.minute;
import static dev.cinnabar.query.Expressions.month;
import static dev.cinnabar.query.Expressions.plusDays;
import static dev.cinnabar.query.Expressions.scalar;
import static dev.cinnabar.query.Expressions.second;
import static dev.cinnabar.query.Expressions.sql;
import static dev.cinnabar.query.Expressions.sqlCondition;
import static dev.cinnabar.query.Expressions.value;
import static dev.cinnabar.query.Expressions.when;
import static dev.cinnabar.query.Expressions.year;
import static dev.cinnabar.query.Functions.avg;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.lag;
import static dev.cinnabar.query.Functions.max;
import static dev.cinnabar.query.Functions.rank;
import static dev.cinnabar.query.Functions.rowNumber;
import static dev.cinnabar.query.Functions.sum;
import static dev.cinnabar.query.Statements.select;
import static dev.cinnabar.query.Window.current;
import static dev.cinnabar.query.Window.first;
import static dev.cinnabar.query.Window.inOrder;
import static dev.cinnabar.query.Window.partitionBy;
import static dev.cinnabar.query.Window.preceding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.Sale;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.Expression;
import dev.cinnabar.query.Predicate;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values computed by the database, with one meaning on each. */
public abstract class ExpressionContract extends Contract {

  private Session session;

  protected ExpressionContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void fill() {
    prepare(
        session ->
            session.addAll(
                new Sale("apple", "red", 1, "1.25", "0.1000"),
                new Sale("pear", null, 2, "2.50", null),
                new Sale("apple", "a?b", 7, "-0.99", "1.1900")));
    session = database.openSession();
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  private <T> List<T> values(Expression<T> expression) {
    return session.select(expression).orderBy(SALE.quantity.asc()).list();
  }

  private List<Integer> matching(Predicate condition) {
    return session.select(SALE.quantity).where(condition).orderBy(SALE.quantity.asc()).list();
  }

  private static List<BigDecimal> decimals(String... numbers) {
    return Arrays.stream(numbers).map(n -> n == null ? null : new BigDecimal(n)).toList();
  }

  @Test
  void choosesByConditions() {
    assertEquals(
        List.of("few", "some", "many"),
        values(
            when(SALE.quantity.lt(2), "few").when(SALE.quantity.lt(5), "some").otherwise("many")));
    assertEquals(
        Arrays.asList("red", null, "a?b"),
        values(when(SALE.product.eq("apple"), SALE.note).orNull()));
    assertEquals(1L, session.select(sum(when(SALE.quantity.gt(5), 1L).otherwise(0L))).one());
  }

  @Test
  void replacesNull() {
    assertEquals(List.of("red", "none", "a?b"), values(SALE.note.coalesce("none")));
    assertEquals(List.of("red", "pear", "a?b"), values(SALE.note.coalesce(SALE.product)));
    assertEquals(Arrays.asList(null, "pear", null), values(SALE.product.nullIf("apple")));
    assertEquals(List.of(2), matching(SALE.rate.coalesce(SALE.price).eq(SALE.price)));
  }

  @Test
  void computesWithIntegers() {
    assertEquals(List.of(3, 5, 15), values(SALE.quantity.times(2).plus(1)));
    assertEquals(List.of(0, 0, 2), values(SALE.quantity.dividedBy(3)));
    assertEquals(List.of(1, 2, 1), values(SALE.quantity.remainder(3)));
    assertEquals(Arrays.asList(null, null, null), values(SALE.quantity.dividedBy(0)));
    assertEquals(List.of(-1, -2, -7), values(SALE.quantity.negate()));
    assertEquals(List.of(4, 3, 2), values(SALE.quantity.minus(5).abs()));
    assertEquals(List.of(0.25, 0.5, 1.75), values(SALE.weight.dividedBy(2.0)));
  }

  @Test
  void computesWithDecimalsOfAnyScale() {
    assertEquals(decimals("1.25", "2.50", "-0.99"), values(SALE.price));
    assertEquals(decimals("1.3500", null, "0.2000"), values(SALE.price.plus(SALE.rate)));
    assertEquals(decimals("0.125000", null, "-1.178100"), values(SALE.price.times(SALE.rate)));
    assertEquals(
        decimals("1.255", "2.505", "-0.985"), values(SALE.price.plus(new BigDecimal("0.005"))));
    assertEquals(
        decimals("1.4875", "2.9750", "-1.1781"), values(SALE.price.times(new BigDecimal("1.19"))));
    assertEquals(List.of(1), matching(SALE.price.gt(SALE.rate)));
    assertEquals(decimals("1.3", "2.5", "-1.0"), values(SALE.price.round(1)));
    assertEquals(List.of(1L, 3L, -1L), values(SALE.price.toLong()));
    assertEquals(List.of(1.25, 2.5, -0.99), values(SALE.price.toDouble()));
    assertEquals(
        decimals("1.2500", "2.5000", "-0.9900"),
        values(when(SALE.quantity.gt(100), SALE.rate).otherwise(SALE.price)));
    assertThrows(QueryException.class, () -> SALE.price.dividedBy(BigDecimal.TEN));
  }

  @Test
  void aggregatesDecimals() {
    record Numbers(BigDecimal sum, double mean, BigDecimal most) {}
    assertEquals(
        new Numbers(new BigDecimal("2.76"), 0.92, new BigDecimal("2.50")),
        session
            .select(sum(SALE.price), avg(SALE.price), max(SALE.price))
            .map((sum, mean, most) -> new Numbers(sum, Math.round(mean * 1e9) / 1e9, most))
            .one());
    assertEquals(10 / 3.0, session.select(avg(SALE.quantity)).one(), 1e-9);
  }

  @Test
  void computesWithText() {
    assertEquals(
        Arrays.asList("apple: red", null, "apple: a?b"),
        values(SALE.product.concat(": ").concat(SALE.note)));
    assertEquals(List.of(5, 4, 5), values(SALE.product.length()));
    assertEquals(List.of("pple", "ear", "pple"), values(SALE.product.substring(2)));
    assertEquals(List.of("pp", "ea", "pp"), values(SALE.product.substring(2, 2)));
    assertEquals(List.of(2, 1, 2), values(SALE.product.position("p")));
    assertEquals(List.of("aXle", "pear", "aXle"), values(SALE.product.replace("pp", "X")));
  }

  @Test
  void computesWithDates() {
    assertEquals(List.of(2026, 2026, 2026), values(year(SALE.day)));
    assertEquals(List.of(1, 2, 2), values(month(SALE.day)));
    assertEquals(List.of(1, 2, 7), values(hour(SALE.at)));
    assertEquals(List.of(30, 30, 30), values(minute(SALE.at)));
    assertEquals(List.of(59, 59, 59), values(second(SALE.at)));
    assertEquals(LocalDate.of(2026, 2, 1), values(plusDays(SALE.day, 1)).get(0));
    assertEquals(List.of(-1, 0, 5), values(daysBetween(value(LocalDate.of(2026, 2, 1)), SALE.day)));
  }

  @Test
  void convertsTypes() {
    assertEquals(List.of("1", "2", "7"), values(SALE.quantity.cast(ValueType.STRING)));
    assertEquals(List.of("1.25", "2.50", "-0.99"), values(SALE.price.cast(ValueType.STRING)));
    assertEquals(List.of(1.0, 2.0, 7.0), values(SALE.quantity.toDouble()));
    assertEquals(List.of(1L, 1L, 4L), values(SALE.weight.toLong()));
  }

  @Test
  void takesConditionsForValues() {
    assertEquals(List.of(false, true, true), values(SALE.quantity.gt(1)));
    assertEquals(
        Arrays.asList(true, null, false), values(SALE.note.eq("red").and(SALE.price.isNotNull())));
  }

  @Test
  void aggregatesSomeRows() {
    record Counts(String product, long all, long distinct, long dear, Integer cheap) {}
    assertEquals(
        List.of(new Counts("apple", 2, 2, 1, 7), new Counts("pear", 1, 1, 1, null)),
        session
            .select(
                SALE.product,
                count(),
                count(SALE.quantity).distinct(),
                count().filter(SALE.price.gt(BigDecimal.ONE)),
                sum(SALE.quantity).filter(SALE.price.lt(BigDecimal.ZERO)))
            .groupBy(SALE.product)
            .orderBy(SALE.product.asc())
            .map(Counts::new)
            .list());
  }

  @Test
  void looksThroughWindows() {
    record Line(int quantity, long row, long rank, int running, int recent, Integer before) {}
    assertEquals(
        List.of(
            new Line(1, 1, 1, 1, 1, null),
            new Line(2, 1, 3, 3, 3, null),
            new Line(7, 2, 1, 10, 9, 1)),
        session
            .select(
                SALE.quantity,
                rowNumber().over(partitionBy(SALE.product).orderBy(SALE.quantity.asc())),
                rank().over(inOrder(SALE.product.asc())),
                sum(SALE.quantity).over(inOrder(SALE.quantity.asc()).rows(first(), current())),
                sum(SALE.quantity).over(inOrder(SALE.quantity.asc()).rows(preceding(1), current())),
                lag(SALE.quantity).over(partitionBy(SALE.product).orderBy(SALE.quantity.asc())))
            .orderBy(SALE.quantity.asc())
            .map(Line::new)
            .list());
  }

  @Test
  void callsAnyFunction() {
    assertEquals(
        List.of("elppa", "raep", "elppa").size(),
        values(function("UPPER", ValueType.STRING, SALE.product)).size());
    assertEquals(
        List.of(0.5, 1.0, 3.5), values(function("ABS", ValueType.DOUBLE, SALE.weight.negate())));
  }

  @Test
  void takesSqlOfTheProgram() {
    assertEquals(
        List.of(4, 5, 10), values(sql("{0} + {1}", ValueType.INTEGER, SALE.quantity, value(3))));
    assertEquals(List.of(7), matching(sqlCondition("{0} > {1} * 2", SALE.quantity, value(3))));
  }

  @Test
  void asksForOneValueByASubquery() {
    assertEquals(
        List.of(7), matching(SALE.quantity.eq(scalar(select(max(SALE.quantity)).from(SALE)))));
    assertEquals(
        List.of(1, 2), matching(SALE.quantity.lt(scalar(select(max(SALE.quantity)).from(SALE)))));
  }
}
