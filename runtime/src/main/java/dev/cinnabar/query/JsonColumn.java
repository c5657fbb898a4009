package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/**
 * A column of JSON. It can be selected, and asked whether it is null; whether two values are the
 * same is no question for it, because databases differ in what they take for the same: order of
 * keys, spaces, {@code 1} and {@code 1.0}.
 *
 * @param <T> the Java type of its values
 */
public final class JsonColumn<T> extends Column<T> {
  JsonColumn(EntityTable<?, ?> table, String name, ValueType<T> type) {
    super(table, name, type);
  }
}
