package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.ToOne;
import java.util.List;
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

  /** Returns the columns at the start of the path that hold the key of the table at its end. */
  List<ColumnMapping> foreignKey() {
    EntityTable<?, ?> start = Objects.requireNonNull(from, "not a path");
    for (ToOne<?, ?> reference : start.mapper().toOnes()) {
      if (reference.name().equals(attribute)) {
        return reference.columns().stream().map(start.mapper().mapping().columns()::get).toList();
      }
    }
    throw new QueryException(
        ErrorCode.InvalidQuery,
        "%s.%s: used outside of the condition that it was made for.".formatted(start, attribute));
  }
}
