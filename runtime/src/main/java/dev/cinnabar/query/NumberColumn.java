package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/** A column of numbers. */
public final class NumberColumn<N extends Number & Comparable<N>> extends ComparableColumn<N> {
  NumberColumn(TableSource source, String name, ValueType<N> type) {
    super(source, name, type);
  }
}
