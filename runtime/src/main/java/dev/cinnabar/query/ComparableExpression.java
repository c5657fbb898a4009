package dev.cinnabar.query;

import dev.cinnabar.sql.Comparison.Operator;

/**
 * A value with an order: a number, text, a date, an enum.
 *
 * @param <T> the Java type of the value
 */
public interface ComparableExpression<T extends Comparable<? super T>> extends Expression<T> {

  /** {@code this < value}. */
  default Predicate lt(T value) {
    return Conditions.compare(this, Operator.LESS, value, "lt(null)", "isNull()");
  }

  /** {@code this < other}. */
  default Predicate lt(Expression<T> other) {
    return Conditions.compare(this, Operator.LESS, other);
  }

  /** {@code this <= value}. */
  default Predicate le(T value) {
    return Conditions.compare(this, Operator.LESS_OR_EQUAL, value, "le(null)", "isNull()");
  }

  /** {@code this <= other}. */
  default Predicate le(Expression<T> other) {
    return Conditions.compare(this, Operator.LESS_OR_EQUAL, other);
  }

  /** {@code this > value}. */
  default Predicate gt(T value) {
    return Conditions.compare(this, Operator.GREATER, value, "gt(null)", "isNull()");
  }

  /** {@code this > other}. */
  default Predicate gt(Expression<T> other) {
    return Conditions.compare(this, Operator.GREATER, other);
  }

  /** {@code this >= value}. */
  default Predicate ge(T value) {
    return Conditions.compare(this, Operator.GREATER_OR_EQUAL, value, "ge(null)", "isNull()");
  }

  /** {@code this >= other}. */
  default Predicate ge(Expression<T> other) {
    return Conditions.compare(this, Operator.GREATER_OR_EQUAL, other);
  }

  /** {@code this BETWEEN low AND high}, both ends included. */
  default Predicate between(T low, T high) {
    return Conditions.between(this, low, high, false);
  }

  /** {@code this NOT BETWEEN low AND high}. */
  default Predicate notBetween(T low, T high) {
    return Conditions.between(this, low, high, true);
  }

  /** {@code COALESCE(this, value)}: the value where this is null. */
  @Override
  default ComparableExpression<T> coalesce(T value) {
    return new Computed.Ordered<>(type(), Conditions.coalesce(this, value));
  }

  /** {@code COALESCE(this, other)}: the other where this is null. */
  @Override
  default ComparableExpression<T> coalesce(Expression<T> other) {
    return new Computed.Ordered<>(Numbers.common(this, other), Conditions.coalesce(this, other));
  }

  /** {@code NULLIF(this, value)}: null where this is the value. */
  @Override
  default ComparableExpression<T> nullIf(T value) {
    return new Computed.Ordered<>(type(), Conditions.nullIf(this, value));
  }
}
