package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Arithmetic;
import dev.cinnabar.sql.Operation;
import java.math.BigDecimal;

/**
 * A number.
 *
 * @param <N> the Java type of the number
 */
public interface NumberExpression<N extends Number & Comparable<N>>
    extends ComparableExpression<N> {

  /** {@code this + value}. */
  default NumberExpression<N> plus(N value) {
    return Numbers.compute(this, Arithmetic.Operator.PLUS, Numbers.constant(this, value, "plus"));
  }

  /** {@code this + other}. */
  default NumberExpression<N> plus(Expression<N> other) {
    return Numbers.compute(this, Arithmetic.Operator.PLUS, other);
  }

  /** {@code this - value}. */
  default NumberExpression<N> minus(N value) {
    return Numbers.compute(this, Arithmetic.Operator.MINUS, Numbers.constant(this, value, "minus"));
  }

  /** {@code this - other}. */
  default NumberExpression<N> minus(Expression<N> other) {
    return Numbers.compute(this, Arithmetic.Operator.MINUS, other);
  }

  /** {@code this * value}. */
  default NumberExpression<N> times(N value) {
    return Numbers.compute(this, Arithmetic.Operator.TIMES, Numbers.constant(this, value, "times"));
  }

  /** {@code this * other}; a product of decimals has the digits of both after the point. */
  default NumberExpression<N> times(Expression<N> other) {
    return Numbers.compute(this, Arithmetic.Operator.TIMES, other);
  }

  /**
   * {@code this / value}: of integers without the remainder, and null where the value is 0.
   *
   * @throws dev.cinnabar.error.QueryException for decimals, of which each database has its own
   *     quotient: {@link #toDouble} first
   */
  default NumberExpression<N> dividedBy(N value) {
    return Numbers.divide(this, Numbers.constant(this, value, "dividedBy"));
  }

  /** {@code this / other}, as {@link #dividedBy(Number)}. */
  default NumberExpression<N> dividedBy(Expression<N> other) {
    return Numbers.divide(this, other);
  }

  /** {@code MOD(this, value)}: the remainder of integers, null where the value is 0. */
  default NumberExpression<N> remainder(N value) {
    return Numbers.remainder(this, Numbers.constant(this, value, "remainder"));
  }

  /** {@code -this}. */
  default NumberExpression<N> negate() {
    return new Computed.Numeric<>(type(), Numbers.operation(Operation.Function.NEGATE, this));
  }

  /** {@code ABS(this)}: without its sign. */
  default NumberExpression<N> abs() {
    return new Computed.Numeric<>(type(), Numbers.operation(Operation.Function.ABS, this));
  }

  /** {@code CAST(this AS NUMERIC(38, digits))}: rounded, halves away from zero. */
  default NumberExpression<BigDecimal> round(int digits) {
    ValueType<BigDecimal> type = ValueType.decimal(38, digits);
    return new Computed.Numeric<>(type, Conditions.cast(this, type));
  }

  /** {@code CAST(this AS BIGINT)}: as a 64-bit integer, halves rounded away from zero. */
  default NumberExpression<Long> toLong() {
    return new Computed.Numeric<>(ValueType.LONG, Conditions.cast(this, ValueType.LONG));
  }

  /** {@code CAST(this AS DOUBLE PRECISION)}: as a floating-point number. */
  default NumberExpression<Double> toDouble() {
    return new Computed.Numeric<>(ValueType.DOUBLE, Conditions.cast(this, ValueType.DOUBLE));
  }

  /** {@code COALESCE(this, value)}: the value where this is null. */
  @Override
  default NumberExpression<N> coalesce(N value) {
    return new Computed.Numeric<>(type(), Conditions.coalesce(this, value));
  }

  /** {@code COALESCE(this, other)}: the other where this is null. */
  @Override
  default NumberExpression<N> coalesce(Expression<N> other) {
    return new Computed.Numeric<>(Numbers.common(this, other), Conditions.coalesce(this, other));
  }

  /** {@code NULLIF(this, value)}: null where this is the value. */
  @Override
  default NumberExpression<N> nullIf(N value) {
    return new Computed.Numeric<>(type(), Conditions.nullIf(this, value));
  }
}
