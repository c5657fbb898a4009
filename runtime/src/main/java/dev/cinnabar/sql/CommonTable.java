package dev.cinnabar.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that a statement names before it begins: {@code name (columns) AS (query)}.
 *
 * @param number tells it from all other sources of the whole statement
 * @param alias the name asked for
 * @param columns the names of its columns
 * @param query the query
 * @param recursive whether the query refers to its own rows
 */
public record CommonTable(
    int number, @Nullable String alias, List<String> columns, Query query, boolean recursive)
    implements ColumnSource {

  /** Copies the list. */
  public CommonTable {
    columns = List.copyOf(columns);
  }
}
