package dev.cinnabar.sql;

import dev.cinnabar.mapping.SqlType;

/**
 * A place for a value that is bound when the statement runs, by whoever runs it, in the order of
 * the text.
 *
 * @param type the type of the value
 */
public record Parameter(SqlType type) implements Placeholder {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
