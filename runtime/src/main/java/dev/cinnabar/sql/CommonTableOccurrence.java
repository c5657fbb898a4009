package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * A {@link CommonTable} as it occurs in one statement.
 *
 * @param table the number of the common table
 * @param number tells this occurrence from all others of the whole statement
 * @param alias the alias asked for, or null for the name of the table
 */
public record CommonTableOccurrence(int table, int number, @Nullable String alias)
    implements FromItem {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
