package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/** A column of truth values. */
public final class BooleanColumn extends Column<Boolean> {
  BooleanColumn(TableSource source, String name) {
    super(source, name, ValueType.BOOLEAN);
  }
}
