package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import java.util.Collection;

/** Says how a table that a query does not have could get into it. */
final class MissingTable {

  private MissingTable() {}

  /**
   * Returns the error for a table that is used without being there.
   *
   * @param present the tables that are there
   */
  static QueryException error(RowSource missing, Collection<RowSource> present) {
    return new QueryException(
        ErrorCode.InvalidQuery,
        "%s: the table is not in the query. %s.".formatted(missing, wayIn(missing, present)));
  }

  private static String wayIn(RowSource source, Collection<RowSource> present) {
    if (!(source instanceof EntityTable<?, ?> missing)) {
      return "Add .join(%s, condition)".formatted(source);
    }
    EntityMapper<?, ?, ?> mapper = missing.mapper();
    for (RowSource rows : present) {
      if (!(rows instanceof EntityTable<?, ?> table)) {
        continue;
      }
      if (table.mapper() == mapper) {
        return "Use the columns of " + table + ", which is";
      }
      for (ToOne<?, ?> reference : table.mapper().toOnes()) {
        if (reference.target() == mapper) {
          return "Use the columns of the path %s.%s()".formatted(table, reference.name());
        }
      }
      for (ToMany<?, ?> collection : table.mapper().toManys()) {
        if (collection.target() == mapper) {
          return "Add .join(%s.%s, %s)".formatted(table, collection.name(), missing);
        }
      }
    }
    return "Add .join(%s, condition)".formatted(missing);
  }
}
