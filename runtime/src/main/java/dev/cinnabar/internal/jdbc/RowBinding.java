package dev.cinnabar.internal.jdbc;

import dev.cinnabar.mapping.Binder;

/** Binds the values of one row of a batch. */
@FunctionalInterface
public interface RowBinding {

  /** Binds the row of the given index, counted from zero. */
  void bind(int index, Binder binder);
}
