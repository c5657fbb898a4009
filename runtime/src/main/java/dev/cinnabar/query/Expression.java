package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Comparison.Operator;
import dev.cinnabar.sql.IsNull;
import dev.cinnabar.sql.SqlExpression;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row: a column, or something computed from columns.
 *
 * @param <T> the Java type of the value
 */
public interface Expression<T> {

  /** Returns how values are bound and read. */
  ValueType<T> type();

  /** Returns the expression as it stands in one statement; called when the statement is built. */
  SqlExpression toSql(Scope scope);

  /**
   * {@code this = value}.
   *
   * @throws dev.cinnabar.error.QueryException if {@code value} is null: nothing equals null, {@link
   *     #isNull} asks for it
   */
  default Predicate eq(T value) {
    return Conditions.compare(this, Operator.EQUAL, value, "eq(null)", "isNull()");
  }

  /** {@code this = other}. */
  default Predicate eq(Expression<T> other) {
    return Conditions.compare(this, Operator.EQUAL, other);
  }

  /**
   * {@code this <> value}; rows where this is null do not match.
   *
   * @throws dev.cinnabar.error.QueryException if {@code value} is null: {@link #isNotNull} asks for
   *     it
   */
  default Predicate ne(T value) {
    return Conditions.compare(this, Operator.NOT_EQUAL, value, "ne(null)", "isNotNull()");
  }

  /** {@code this <> other}; rows where either is null do not match. */
  default Predicate ne(Expression<T> other) {
    return Conditions.compare(this, Operator.NOT_EQUAL, other);
  }

  /**
   * {@code this IS NOT DISTINCT FROM value}: as {@link #eq(Object)}, and null is the same as null.
   */
  default Predicate isNotDistinctFrom(@Nullable T value) {
    return Conditions.compareNullable(this, Operator.NOT_DISTINCT_FROM, value);
  }

  /** {@code this IS NOT DISTINCT FROM other}: two nulls are the same. */
  default Predicate isNotDistinctFrom(Expression<T> other) {
    return Conditions.compare(this, Operator.NOT_DISTINCT_FROM, other);
  }

  /**
   * {@code this IS DISTINCT FROM value}: as {@link #ne(Object)}, and null differs from any value.
   */
  default Predicate isDistinctFrom(@Nullable T value) {
    return Conditions.compareNullable(this, Operator.DISTINCT_FROM, value);
  }

  /** {@code this IS DISTINCT FROM other}: two nulls are the same. */
  default Predicate isDistinctFrom(Expression<T> other) {
    return Conditions.compare(this, Operator.DISTINCT_FROM, other);
  }

  /** {@code this IN (values)}; with no values nothing matches. The values must not be null. */
  default Predicate in(Collection<? extends T> values) {
    return Conditions.in(this, values, false);
  }

  /** {@code this IN (values)}; with no values nothing matches. The values must not be null. */
  @SuppressWarnings("unchecked") // The array is only read.
  default Predicate in(T... values) {
    return Conditions.in(this, Arrays.asList(values), false);
  }

  /** {@code this NOT IN (values)}; with no values everything matches. */
  default Predicate notIn(Collection<? extends T> values) {
    return Conditions.in(this, values, true);
  }

  /** {@code this NOT IN (values)}; with no values everything matches. */
  @SuppressWarnings("unchecked") // The array is only read.
  default Predicate notIn(T... values) {
    return Conditions.in(this, Arrays.asList(values), true);
  }

  /** {@code this IN (SELECT …)}. */
  default Predicate in(Select<T> select) {
    return Numbers.in(this, select, false);
  }

  /** {@code this NOT IN (SELECT …)}; nothing matches where the query finds a null. */
  default Predicate notIn(Select<T> select) {
    return Numbers.in(this, select, true);
  }

  /** {@code this IS NULL}. */
  default Predicate isNull() {
    return new Predicate(scope -> new IsNull(toSql(scope), false));
  }

  /** {@code this IS NOT NULL}. */
  default Predicate isNotNull() {
    return new Predicate(scope -> new IsNull(toSql(scope), true));
  }

  /** {@code ORDER BY this}: smallest first. */
  default Order asc() {
    return new Order(this, false, null);
  }

  /** {@code ORDER BY this DESC}: largest first. */
  default Order desc() {
    return new Order(this, true, null);
  }

  /** {@code COALESCE(this, value)}: the value where this is null. */
  default Expression<T> coalesce(T value) {
    return new Computed.Value<>(type(), Conditions.coalesce(this, value));
  }

  /** {@code COALESCE(this, other)}: the other where this is null. */
  default Expression<T> coalesce(Expression<T> other) {
    return new Computed.Value<>(Numbers.common(this, other), Conditions.coalesce(this, other));
  }

  /** {@code NULLIF(this, value)}: null where this is the value. */
  default Expression<T> nullIf(T value) {
    return new Computed.Value<>(type(), Conditions.nullIf(this, value));
  }

  /**
   * {@code CAST(this AS …)}: the value as another type. Numbers with fewer digits after the point
   * are rounded, halves away from zero; what text may be a number is for the database to say.
   */
  default <C extends Comparable<? super C>> ComparableExpression<C> cast(ValueType<C> type) {
    return new Computed.Ordered<>(type, Conditions.cast(this, type));
  }
}
