package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * What a column belongs to: rows by the name that they go by in a statement. A column of the rows
 * of another query refers to their name only, so that comparing columns does not compare queries.
 */
public sealed interface ColumnSource permits FromItem, QueryAlias, CommonTable {

  /** Returns the number that tells this source from all others of the whole statement. */
  int number();

  /** Returns the alias asked for, or null where the writer may choose one or leave it out. */
  @Nullable String alias();

  /** Returns a column. */
  default ColumnReference column(String name) {
    return new ColumnReference(this, name);
  }
}
