package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.UnfitValueException;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.EntityMapper;
import java.util.List;

/** Binds columns of an object, and names the attribute whose value the database cannot hold. */
final class ColumnBinding {

  private ColumnBinding() {}

  /**
   * Binds the values of columns to the next parameters.
   *
   * @param postponed those of the columns that are null for now
   */
  static <E> void bind(
      EntityMapper<E, ?, ?> mapper,
      E entity,
      int[] columns,
      List<Integer> postponed,
      Binder binder) {
    int current = 0;
    try {
      for (int column : columns) {
        current = column;
        if (!postponed.isEmpty() && postponed.contains(column)) {
          binder.setNull(mapper.mapping().columns().get(column).type());
        } else {
          mapper.bind(entity, column, binder);
        }
      }
    } catch (UnfitValueException e) {
      throw new EntityException(
          ErrorCode.ColumnValue,
          mapper.mapping().name(),
          mapper.keyOf(entity),
          mapper.mapping().attributeOf(current) + ": " + e.problem(),
          e);
    }
  }
}
