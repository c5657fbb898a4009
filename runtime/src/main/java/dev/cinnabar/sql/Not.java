package dev.cinnabar.sql;

/**
 * {@code NOT (operand)}.
 *
 * @param operand the condition
 */
public record Not(SqlExpression operand) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
