package dev.cinnabar.sql;

import dev.cinnabar.mapping.TableName;
import org.jspecify.annotations.Nullable;

/**
 * A table as it occurs in one statement. The same table may occur several times.
 *
 * @param table the table
 * @param number tells this occurrence from all others of the whole statement, subqueries included
 * @param alias the alias asked for
 */
public record TableOccurrence(TableName table, int number, @Nullable String alias)
    implements FromItem {

  /** The only occurrence of a table in a statement. */
  public static TableOccurrence only(TableName table) {
    return new TableOccurrence(table, 0, null);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
