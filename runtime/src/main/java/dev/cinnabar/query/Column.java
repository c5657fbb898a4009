package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/**
 * A column.
 *
 * @param <T> the Java type of its values
 */
public class Column<T> {

  private final TableSource source;
  private final String name;
  private final ValueType<T> type;

  Column(TableSource source, String name, ValueType<T> type) {
    this.source = source;
    this.name = name;
    this.type = type;
  }

  /** Returns where the column's table stands. */
  public final TableSource source() {
    return source;
  }

  /** Returns the column's name, unquoted. */
  public final String name() {
    return name;
  }

  /** Returns how values are bound and read. */
  public final ValueType<T> type() {
    return type;
  }
}
