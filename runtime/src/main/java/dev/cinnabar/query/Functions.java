package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Aggregate;
import dev.cinnabar.sql.Aggregate.Function;
import dev.cinnabar.sql.Exists;
import dev.cinnabar.sql.SelectStatement;
import java.util.List;

/** Functions over the rows of a group and of a subquery; import them statically. */
public final class Functions {

  private Functions() {}

  /**
   * {@code EXISTS (SELECT …)}: the query finds a row. Its condition may use tables of the outer
   * query: {@code exists(select(TASK.id).where(TASK.title.eq(USER.name)))}.
   */
  public static Predicate exists(Select<?> select) {
    return new Predicate(scope -> existence(select, scope, false));
  }

  /** {@code NOT EXISTS (SELECT …)}: the query finds no row. */
  public static Predicate notExists(Select<?> select) {
    return new Predicate(scope -> existence(select, scope, true));
  }

  /** {@code COUNT(*)}: the number of rows. */
  public static NumberExpression<Long> count() {
    return new Computed.Numeric<>(ValueType.LONG, scope -> Aggregate.COUNT_ROWS);
  }

  /** {@code COUNT(value)}: the number of rows where the value is not null. */
  public static NumberExpression<Long> count(Expression<?> value) {
    return new Computed.Numeric<>(
        ValueType.LONG, scope -> new Aggregate(Function.COUNT, false, value.toSql(scope)));
  }

  /** {@code COUNT(DISTINCT value)}: the number of different values that are not null. */
  public static NumberExpression<Long> countDistinct(Expression<?> value) {
    return new Computed.Numeric<>(
        ValueType.LONG, scope -> new Aggregate(Function.COUNT, true, value.toSql(scope)));
  }

  /** {@code SUM(value)}; null where there is no value. */
  public static <N extends Number & Comparable<N>> NumberExpression<N> sum(
      NumberExpression<N> value) {
    return new Computed.Numeric<>(
        value.type(), scope -> new Aggregate(Function.SUM, false, value.toSql(scope)));
  }

  /** {@code AVG(value)}; null where there is no value. */
  public static NumberExpression<Double> avg(NumberExpression<?> value) {
    return new Computed.Numeric<>(
        ValueType.DOUBLE, scope -> new Aggregate(Function.AVG, false, value.toSql(scope)));
  }

  /** {@code MIN(value)}: the smallest value; null where there is none. */
  public static <T extends Comparable<? super T>> ComparableExpression<T> min(
      ComparableExpression<T> value) {
    return new Computed.Ordered<>(
        value.type(), scope -> new Aggregate(Function.MIN, false, value.toSql(scope)));
  }

  /** {@code MAX(value)}: the largest value; null where there is none. */
  public static <T extends Comparable<? super T>> ComparableExpression<T> max(
      ComparableExpression<T> value) {
    return new Computed.Ordered<>(
        value.type(), scope -> new Aggregate(Function.MAX, false, value.toSql(scope)));
  }

  private static Exists existence(Select<?> select, Scope scope, boolean negated) {
    SelectStatement rows = select.toSql(scope);
    return new Exists(rows.distinct() ? rows : rows.withColumns(List.of()), negated);
  }
}
