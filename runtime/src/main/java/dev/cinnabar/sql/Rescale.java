package dev.cinnabar.sql;

/**
 * A decimal with more digits after the point, so that it can be compared with and added to one that
 * has as many. Only databases that keep decimals as integers have to do something for it.
 *
 * @param operand the number
 * @param digits how many digits are added
 */
public record Rescale(SqlExpression operand, int digits) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
