package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;

/** A column of truth values. */
public final class BooleanColumn extends Column<Boolean> {
  BooleanColumn(EntityTable<?, ?> table, String name) {
    super(table, name, ValueType.BOOLEAN);
  }

  /** {@code this = true}. */
  public Predicate isTrue() {
    return eq(true);
  }

  /** {@code this = false}; rows where this is null do not match. */
  public Predicate isFalse() {
    return eq(false);
  }
}
