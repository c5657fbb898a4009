package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/** Sees whether a value would be bound as null, in whatever way a mapper binds it. */
public final class NullProbe extends ValueBinder {

  private boolean isNull;

  NullProbe() {}

  /** Tells whether the value of a column is null. */
  public static <E> boolean isNull(EntityMapper<E, ?, ?> mapper, E entity, int column) {
    NullProbe probe = new NullProbe();
    mapper.bind(entity, column, probe);
    return probe.isNull;
  }

  /** Tells whether the value that was bound last is null. */
  boolean wasNull() {
    return isNull;
  }

  @Override
  protected void see(@Nullable Object value) {
    isNull = value == null;
  }
}
