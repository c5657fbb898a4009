package dev.cinnabar.sql;

import dev.cinnabar.mapping.SqlType;

/**
 * A place for a value, which travels apart from the tree. An argument may have several places; each
 * becomes a question mark.
 *
 * @param argument the position of the value among the arguments of the statement
 * @param type the type of the value
 */
public record Parameter(int argument, SqlType type) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
