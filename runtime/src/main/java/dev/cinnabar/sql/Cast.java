package dev.cinnabar.sql;

import dev.cinnabar.mapping.SqlType;

/**
 * {@code CAST(operand AS type)}.
 *
 * @param operand the value
 * @param from its type
 * @param to the type of the result
 */
public record Cast(SqlExpression operand, SqlType from, SqlType to) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
