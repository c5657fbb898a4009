package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.CompositeKey;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.ReferentialAction;
import dev.cinnabar.mapping.ReferentialRules;
import dev.cinnabar.mapping.TableConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of a table that refer to the key of another one.
 *
 * @param mapper the mapper of the table with the columns
 * @param columns their positions, in the order of the key referred to
 * @param rules how the database keeps the foreign key
 */
record ReferringColumns(
    EntityMapper<?, ?, ?> mapper, List<Integer> columns, ReferentialRules rules) {

  /** Returns all that refer to one table. */
  static List<ReferringColumns> to(
      EntityMapper<?, ?, ?> target, Collection<? extends EntityMapper<?, ?, ?>> mappers) {
    List<ReferringColumns> found = new ArrayList<>();
    for (EntityMapper<?, ?, ?> mapper : mappers) {
      EntityMapping<?> mapping = mapper.mapping();
      for (int i = 0; i < mapping.columns().size(); i++) {
        ColumnMapping column = mapping.columns().get(i);
        if (column.references() != null && column.references().get() == target) {
          found.add(new ReferringColumns(mapper, List.of(i), column.referentialRules()));
        }
      }
      for (TableConstraint constraint : mapping.constraints()) {
        if (constraint instanceof TableConstraint.ForeignKey key && key.target().get() == target) {
          found.add(new ReferringColumns(mapper, positions(mapping, key.columns()), key.rules()));
        }
      }
    }
    return found;
  }

  private static List<Integer> positions(EntityMapping<?> mapping, List<String> names) {
    List<String> all = mapping.columns().stream().map(ColumnMapping::name).toList();
    return names.stream().map(all::indexOf).toList();
  }

  /** Tells whether the database lets the rows follow. */
  boolean follow() {
    return rules.enforced() && rules.onUpdate() == ReferentialAction.CASCADE;
  }

  /** Tells whether a statement can move the rows after those that they refer to. */
  boolean areMoved() {
    return !rules.enforced()
        || (rules.deferred() && rules.onUpdate() == ReferentialAction.NO_ACTION);
  }

  /** Tells whether one of the columns belongs to the key of its own table. */
  boolean reachKey() {
    return columns.stream().anyMatch(mapper.mapping()::isKey);
  }

  /** Tells whether all of the columns belong to the key of their own table. */
  boolean areInKey() {
    return columns.stream().allMatch(mapper.mapping()::isKey);
  }

  /** Returns the attributes, as messages name them. */
  String attributes() {
    List<ColumnMapping> all = mapper.mapping().columns();
    List<String> names = columns.stream().map(column -> all.get(column).attribute()).toList();
    return mapper.mapping().name() + "." + String.join(", ", names);
  }

  /**
   * Tells whether a row has the key of another one within its own.
   *
   * @param key the key of the row, in the form of {@link EntityMapper#identity}
   * @param referred the key of the other one
   */
  boolean isWithin(Object key, Object referred) {
    return IntStream.range(0, columns.size())
        .allMatch(i -> part(key, columns.get(i)).equals(part(referred, i)));
  }

  /** Returns the key of a row with the columns that belong to it set to another key. */
  Object replace(Object key, Object referred) {
    EntityMapping<?> mapping = mapper.mapping();
    Object[] parts =
        IntStream.range(0, mapping.keyColumns().size()).mapToObj(i -> part(key, i)).toArray();
    for (int i = 0; i < columns.size(); i++) {
      if (mapping.isKey(columns.get(i))) {
        parts[columns.get(i)] = part(referred, i);
      }
    }
    return parts.length == 1 ? parts[0] : CompositeKey.of(parts);
  }

  private static Object part(Object key, int column) {
    return key instanceof CompositeKey composite ? composite.part(column) : key;
  }
}
