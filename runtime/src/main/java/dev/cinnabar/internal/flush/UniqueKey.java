package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.TableConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns whose values together occur once in a table, other than the key.
 *
 * @param columns their positions
 */
record UniqueKey(List<Integer> columns) {

  /** Copies the list. */
  UniqueKey {
    columns = List.copyOf(columns);
  }

  /**
   * Returns the unique keys of a table. Left out is one over expressions, one over some rows, and
   * one with a column of a foreign key of several, which has no value of its own.
   */
  static List<UniqueKey> of(EntityMapping<?> mapping) {
    List<UniqueKey> keys = new ArrayList<>();
    List<ColumnMapping> columns = mapping.columns();
    for (int position = 0; position < columns.size(); position++) {
      if (columns.get(position).unique()) {
        keys.add(new UniqueKey(List.of(position)));
      }
    }
    for (TableConstraint constraint : mapping.constraints()) {
      if (constraint instanceof TableConstraint.Unique unique) {
        keys.add(over(mapping, unique.columns()));
      } else if (constraint instanceof TableConstraint.Index index
          && index.unique()
          && index.condition() == null
          && index.columns().size() == index.parts().size()) {
        keys.add(over(mapping, index.columns()));
      }
    }
    for (TableConstraint constraint : mapping.constraints()) {
      if (constraint instanceof TableConstraint.ForeignKey reference) {
        List<Integer> parts = over(mapping, reference.columns()).columns();
        keys.removeIf(key -> key.isAmong(parts));
      }
    }
    return keys;
  }

  private static UniqueKey over(EntityMapping<?> mapping, List<String> names) {
    List<Integer> positions = new ArrayList<>();
    for (String name : names) {
      for (int position = 0; position < mapping.columns().size(); position++) {
        if (mapping.columns().get(position).name().equalsIgnoreCase(name)) {
          positions.add(position);
        }
      }
    }
    return new UniqueKey(positions);
  }

  /** Tells whether an UPDATE of the given columns changes the values. */
  boolean isAmong(List<Integer> changed) {
    return columns.stream().anyMatch(changed::contains);
  }
}
