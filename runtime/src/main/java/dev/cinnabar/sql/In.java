package dev.cinnabar.sql;

/**
 * {@code operand [NOT] IN (values)}. An empty list is written as a condition that never holds, or
 * always where it is negated.
 *
 * @param operand the value
 * @param values the values, without nulls
 * @param negated whether the value must be none of them
 */
public record In(SqlExpression operand, ListParameter values, boolean negated)
    implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
