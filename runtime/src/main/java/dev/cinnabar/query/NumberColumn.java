package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/**
 * A column of numbers.
 *
 * @param <N> the Java type of its values
 */
public final class NumberColumn<N extends Number & Comparable<N>> extends ComparableColumn<N>
    implements NumberExpression<N> {
  NumberColumn(EntityTable<?, ?> table, String name, ValueType<N> type) {
    super(table, name, type);
  }
}
