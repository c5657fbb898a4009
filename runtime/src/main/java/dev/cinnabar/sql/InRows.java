package dev.cinnabar.sql;

import java.util.List;

/**
 * {@code (operands) [NOT] IN ((values), …)}. An empty list is written as a condition that never
 * holds, or always where it is negated.
 *
 * @param operands the columns compared
 * @param rows the rows, each with one value for each of the columns
 * @param negated whether the columns must be none of them
 */
public record InRows(List<? extends SqlExpression> operands, ListParameter rows, boolean negated)
    implements SqlExpression {

  /** Copies the list. */
  public InRows {
    operands = List.copyOf(operands);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
