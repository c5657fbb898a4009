package dev.cinnabar.query;

import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Aggregate.Function;
import dev.cinnabar.sql.Exists;
import dev.cinnabar.sql.FunctionCall;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.SelectStatement;
import java.util.List;

/** Functions over the rows of a group and of a subquery; import them statically. */
public final class Functions {

  private Functions() {}

  /**
   * {@code EXISTS (SELECT …)}: the query finds a row. Its condition may use tables of the outer
   * query: {@code exists(select(TASK.id).where(TASK.title.eq(USER.name)))}.
   */
  public static Predicate exists(SelectQuery<?> select) {
    return new Predicate(scope -> existence(select, scope, false));
  }

  /** {@code NOT EXISTS (SELECT …)}: the query finds no row. */
  public static Predicate notExists(SelectQuery<?> select) {
    return new Predicate(scope -> existence(select, scope, true));
  }

  /** {@code COUNT(*)}: the number of rows. */
  public static NumberAggregate<Long> count() {
    return new NumberAggregate<>(ValueType.LONG, Function.COUNT, null);
  }

  /** {@code COUNT(value)}: the number of rows where the value is not null. */
  public static NumberAggregate<Long> count(Expression<?> value) {
    return new NumberAggregate<>(ValueType.LONG, Function.COUNT, value);
  }

  /** {@code COUNT(DISTINCT value)}: the number of different values that are not null. */
  public static NumberAggregate<Long> countDistinct(Expression<?> value) {
    return count(value).distinct();
  }

  /** {@code SUM(value)}; null where there is no value. */
  public static <N extends Number & Comparable<N>> NumberAggregate<N> sum(
      NumberExpression<N> value) {
    return new NumberAggregate<>(value.type(), Function.SUM, value);
  }

  /** {@code AVG(value)}, as a floating-point number; null where there is no value. */
  public static NumberAggregate<Double> avg(NumberExpression<?> value) {
    boolean exact = value.type().sqlType().kind() != SqlType.Kind.DOUBLE;
    return new NumberAggregate<>(ValueType.DOUBLE, Function.AVG, exact ? value.toDouble() : value);
  }

  /** {@code MIN(value)}: the smallest value; null where there is none. */
  public static <T extends Comparable<? super T>> OrderedAggregate<T> min(
      ComparableExpression<T> value) {
    return new OrderedAggregate<>(Function.MIN, value);
  }

  /** {@code MAX(value)}: the largest value; null where there is none. */
  public static <T extends Comparable<? super T>> OrderedAggregate<T> max(
      ComparableExpression<T> value) {
    return new OrderedAggregate<>(Function.MAX, value);
  }

  /** {@code ROW_NUMBER()}: the place of a row in its window, counted from 1. */
  public static WindowFunction<NumberExpression<Long>> rowNumber() {
    return numbering("ROW_NUMBER");
  }

  /** {@code RANK()}: the place of a row, the same for equal rows, with gaps behind them. */
  public static WindowFunction<NumberExpression<Long>> rank() {
    return numbering("RANK");
  }

  /** {@code DENSE_RANK()}: the place of a row, the same for equal rows, without gaps. */
  public static WindowFunction<NumberExpression<Long>> denseRank() {
    return numbering("DENSE_RANK");
  }

  /** {@code LAG(value)}: the number of the row before; null at the first. */
  public static <N extends Number & Comparable<N>> WindowFunction<NumberExpression<N>> lag(
      NumberExpression<N> value) {
    return new WindowFunction<>(
        window -> new Computed.Numeric<>(value.type(), window.over(call("LAG", value))));
  }

  /** {@code LAG(value)}: the value of the row before; null at the first. */
  public static <T extends Comparable<? super T>> WindowFunction<ComparableExpression<T>> lag(
      ComparableExpression<T> value) {
    return looking("LAG", value);
  }

  /** {@code LEAD(value)}: the number of the row behind; null at the last. */
  public static <N extends Number & Comparable<N>> WindowFunction<NumberExpression<N>> lead(
      NumberExpression<N> value) {
    return new WindowFunction<>(
        window -> new Computed.Numeric<>(value.type(), window.over(call("LEAD", value))));
  }

  /** {@code LEAD(value)}: the value of the row behind; null at the last. */
  public static <T extends Comparable<? super T>> WindowFunction<ComparableExpression<T>> lead(
      ComparableExpression<T> value) {
    return looking("LEAD", value);
  }

  /** {@code FIRST_VALUE(value)}: the value of the first row of the frame. */
  public static <T extends Comparable<? super T>>
      WindowFunction<ComparableExpression<T>> firstValue(ComparableExpression<T> value) {
    return looking("FIRST_VALUE", value);
  }

  /** {@code LAST_VALUE(value)}: the value of the last row of the frame. */
  public static <T extends Comparable<? super T>> WindowFunction<ComparableExpression<T>> lastValue(
      ComparableExpression<T> value) {
    return looking("LAST_VALUE", value);
  }

  private static WindowFunction<NumberExpression<Long>> numbering(String name) {
    return new WindowFunction<>(
        window ->
            new Computed.Numeric<>(
                ValueType.LONG, window.over(scope -> new FunctionCall(name, List.of()))));
  }

  private static <T extends Comparable<? super T>> WindowFunction<ComparableExpression<T>> looking(
      String name, ComparableExpression<T> value) {
    return new WindowFunction<>(
        window -> new Computed.Ordered<>(value.type(), window.over(call(name, value))));
  }

  private static java.util.function.Function<Scope, FunctionCall> call(
      String name, Expression<?> value) {
    return scope -> new FunctionCall(name, List.of(value.toSql(scope)));
  }

  private static Exists existence(SelectQuery<?> select, Scope scope, boolean negated) {
    Query rows = select.toSql(scope);
    return rows instanceof SelectStatement plain && !plain.distinct()
        ? new Exists(plain.withColumns(List.of()), negated)
        : new Exists(rows, negated);
  }
}
