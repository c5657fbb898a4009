package dev.cinnabar.sql;

/**
 * {@code operand [NOT] BETWEEN low AND high}, both ends included.
 *
 * @param operand the value
 * @param low the lower end
 * @param high the upper end
 * @param negated whether the value must lie outside
 */
public record Between(SqlExpression operand, SqlExpression low, SqlExpression high, boolean negated)
    implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
