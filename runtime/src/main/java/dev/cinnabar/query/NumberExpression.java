package dev.cinnabar.query;

import dev.cinnabar.sql.Arithmetic;

/**
 * A number.
 *
 * @param <N> the Java type of the number
 */
public interface NumberExpression<N extends Number & Comparable<N>>
    extends ComparableExpression<N> {

  /** {@code this + value}. */
  default NumberExpression<N> plus(N value) {
    return Conditions.compute(this, Arithmetic.Operator.PLUS, value, "plus(null)");
  }

  /** {@code this + other}. */
  default NumberExpression<N> plus(Expression<N> other) {
    return Conditions.compute(this, Arithmetic.Operator.PLUS, other);
  }

  /** {@code this - value}. */
  default NumberExpression<N> minus(N value) {
    return Conditions.compute(this, Arithmetic.Operator.MINUS, value, "minus(null)");
  }

  /** {@code this - other}. */
  default NumberExpression<N> minus(Expression<N> other) {
    return Conditions.compute(this, Arithmetic.Operator.MINUS, other);
  }

  /** {@code this * value}. */
  default NumberExpression<N> times(N value) {
    return Conditions.compute(this, Arithmetic.Operator.TIMES, value, "times(null)");
  }

  /** {@code this * other}. */
  default NumberExpression<N> times(Expression<N> other) {
    return Conditions.compute(this, Arithmetic.Operator.TIMES, other);
  }
}
