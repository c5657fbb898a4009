package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a query to select from: {@code (SELECT …) q}.
 *
 * @param select the query; its columns have aliases
 * @param number tells this item from all others of the whole statement
 * @param alias the alias asked for
 */
public record DerivedTable(Query select, int number, @Nullable String alias) implements FromItem {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
