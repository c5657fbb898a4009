package dev.cinnabar.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a table stands in a query: on its own, under an alias, at the end of a path, or as another
 * name for the rows of a query.
 *
 * @param alias the alias, or null
 * @param from the table at which the path starts, or null
 * @param attribute the attribute that leads here, or null
 * @param rows the rows of the query that the table is another name for, or null
 */
public record TableSource(
    @Nullable String alias,
    @Nullable EntityTable<?, ?> from,
    @Nullable String attribute,
    @Nullable Derived rows) {

  private static final TableSource ROOT = new TableSource(null, null, null, null);

  /** The table on its own. */
  public static TableSource root() {
    return ROOT;
  }

  /** The table under an alias. */
  public static TableSource alias(String alias) {
    return new TableSource(alias, null, null, null);
  }

  /** The rows of a query under the name that they have. */
  static TableSource of(Derived rows) {
    return new TableSource(rows.toString(), null, null, rows);
  }

  static TableSource along(EntityTable<?, ?> from, String attribute) {
    return new TableSource(null, from, attribute, null);
  }

  /** Returns the columns that the last step of the path compares. */
  PathColumns columns() {
    EntityTable<?, ?> start = Objects.requireNonNull(from, "not a path");
    return PathColumns.of(start, Objects.requireNonNull(attribute, "not a path"));
  }
}
