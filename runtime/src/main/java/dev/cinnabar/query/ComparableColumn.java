package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/** A column of values with an order. */
public class ComparableColumn<T extends Comparable<? super T>> extends Column<T> {
  ComparableColumn(TableSource source, String name, ValueType<T> type) {
    super(source, name, type);
  }
}
