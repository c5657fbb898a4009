package dev.cinnabar.sql;

/**
 * {@code operand [NOT] IN (SELECT …)}.
 *
 * @param operand the value
 * @param select a query with one column
 * @param negated whether the value must be in none of the rows
 */
public record InSubquery(SqlExpression operand, Query select, boolean negated)
    implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
