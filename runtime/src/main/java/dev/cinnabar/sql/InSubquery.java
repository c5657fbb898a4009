package dev.cinnabar.sql;

import java.util.List;

/**
 * {@code operand [NOT] IN (SELECT …)}, or {@code (operand, …) [NOT] IN (SELECT …)}.
 *
 * @param operands the values
 * @param select a query with as many columns
 * @param negated whether the values must be in none of the rows
 */
public record InSubquery(List<SqlExpression> operands, Query select, boolean negated)
    implements SqlExpression {

  /** Copies the list. */
  public InSubquery {
    operands = List.copyOf(operands);
  }

  /** One value, in a query with one column. */
  public InSubquery(SqlExpression operand, Query select, boolean negated) {
    this(List.of(operand), select, negated);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
