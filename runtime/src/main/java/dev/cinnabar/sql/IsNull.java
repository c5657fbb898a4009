package dev.cinnabar.sql;

/**
 * {@code operand IS [NOT] NULL}.
 *
 * @param operand the value
 * @param negated whether the value must not be null
 */
public record IsNull(SqlExpression operand, boolean negated) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
