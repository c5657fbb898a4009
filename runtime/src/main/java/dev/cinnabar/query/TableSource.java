package dev.cinnabar.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a table stands in a query: on its own, under an alias, or at the end of a path.
 *
 * @param alias the alias, or null
 * @param from the table at which the path starts, or null
 * @param attribute the attribute that leads here, or null
 */
public record TableSource(
    @Nullable String alias, @Nullable EntityTable<?, ?> from, @Nullable String attribute) {

  private static final TableSource ROOT = new TableSource(null, null, null);

  /** The table on its own. */
  public static TableSource root() {
    return ROOT;
  }

  /** The table under an alias. */
  public static TableSource alias(String alias) {
    return new TableSource(alias, null, null);
  }

  static TableSource along(EntityTable<?, ?> from, String attribute) {
    return new TableSource(null, from, attribute);
  }

  /** Returns the columns that the last step of the path compares. */
  PathColumns columns() {
    EntityTable<?, ?> start = Objects.requireNonNull(from, "not a path");
    return PathColumns.of(start, Objects.requireNonNull(attribute, "not a path"));
  }
}
