package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.TableConstraint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns that tell the rows of a table apart: its primary key and its unique keys. */
final class UniqueKeys {

  private UniqueKeys() {}

  /** Fails unless the columns are those of a key, in whatever order. */
  static Set<String> require(EntityTable<?, ?> table, Set<String> columns) {
    List<Set<String>> keys = of(table.mapper().mapping());
    if (!keys.contains(columns)) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "insertInto(%s).onConflict(%s): no key of the table has these columns. Its keys are %s; declare another one with @Column(unique = true) or @UniqueConstraint."
              .formatted(table, String.join(", ", columns), keys));
    }
    return columns;
  }

  /** Returns the other keys of which all columns are written. */
  static List<List<String>> others(EntityTable<?, ?> table, Set<String> key, Set<String> written) {
    List<List<String>> others = new ArrayList<>();
    for (Set<String> other : of(table.mapper().mapping())) {
      if (!other.equals(key) && written.containsAll(other)) {
        others.add(List.copyOf(other));
      }
    }
    return others;
  }

  private static List<Set<String>> of(EntityMapping<?> mapping) {
    List<Set<String>> keys = new ArrayList<>();
    keys.add(new LinkedHashSet<>(mapping.keyColumns().stream().map(ColumnMapping::name).toList()));
    for (ColumnMapping column : mapping.columns()) {
      if (column.unique()) {
        keys.add(Set.of(column.name()));
      }
    }
    for (TableConstraint constraint : mapping.constraints()) {
      if (constraint instanceof TableConstraint.Unique unique) {
        keys.add(new LinkedHashSet<>(unique.columns()));
      }
      if (constraint instanceof TableConstraint.Index index
          && index.unique()
          && index.condition() == null
          && index.columns().size() == index.parts().size()) {
        keys.add(new LinkedHashSet<>(index.columns()));
      }
    }
    return keys;
  }
}
