package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/**
 * A column of values with an order.
 *
 * @param <T> the Java type of its values
 */
public class ComparableColumn<T extends Comparable<? super T>> extends Column<T>
    implements ComparableExpression<T> {
  ComparableColumn(EntityTable<?, ?> table, String name, ValueType<T> type) {
    super(table, name, type);
  }
}
