package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * {@code DELETE FROM table WHERE where}.
 *
 * @param table the table
 * @param where the condition on rows, or null for all
 */
public record DeleteStatement(TableOccurrence table, @Nullable SqlExpression where)
    implements Statement {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
