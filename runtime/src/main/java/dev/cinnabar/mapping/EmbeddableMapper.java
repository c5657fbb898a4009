package dev.cinnabar.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves the values of one embeddable class between objects, rows and statements. It is generated in
 * the package of the class, and the mappers of all entities that embed the class use it.
 *
 * <p>The columns of a value follow each other; {@code at} is the position of the first one among
 * those of the entity, and a column is numbered from there. Null stands for a value all of whose
 * columns are null. Values are never shared with a snapshot: one that can change is copied. One
 * stateless instance per class is generated; it is safe for use by many threads.
 *
 * @param <T> the embeddable class
 */
public abstract class EmbeddableMapper<T> {

  private final List<SqlType> types;

  /** Creates the mapper of a class whose values have columns of the given types. */
  protected EmbeddableMapper(SqlType... types) {
    this.types = List.of(types);
  }

  /** Returns the number of columns. */
  public final int width() {
    return types.size();
  }

  /** Returns the type of a column. */
  public final SqlType sqlType(int column) {
    return types.get(column);
  }

  /**
   * Reads a value, or null where all its columns are null.
   *
   * @param at the 1-based position of the first column in the row
   */
  public final @Nullable T read(Row row, int at) {
    for (int i = 0; i < types.size(); i++) {
      if (!row.isNull(at + i)) {
        return readValue(row, at);
      }
    }
    return null;
  }

  /**
   * Reads a value that is always there, also where all its columns are null.
   *
   * @param at the 1-based position of the first column in the row
   */
  public final T readRequired(Row row, int at) {
    return readValue(row, at);
  }

  /** Returns a value that does not change along with the given one. */
  public final @Nullable T copy(@Nullable T value) {
    return value == null ? null : copyValue(value);
  }

  /** Reports to {@code changes} each column whose values differ. */
  public final void compare(int at, @Nullable T now, @Nullable T before, Changes changes) {
    if (now != null && before != null) {
      if (now != before) {
        compareValues(at, now, before, changes);
      }
    } else if (now != null) {
      addFilled(at, now, changes);
    } else if (before != null) {
      addFilled(at, before, changes);
    }
  }

  /** Where the whole value comes or goes, those columns change that are not null in it. */
  private void addFilled(int at, T value, Changes changes) {
    NullProbe probe = new NullProbe();
    for (int i = 0; i < types.size(); i++) {
      bindValue(value, i, probe);
      if (!probe.wasNull()) {
        changes.add(at + i);
      }
    }
  }

  /**
   * Returns what the value becomes when one column goes back to what it was: null where there was
   * no value, otherwise another object, because this one may be held elsewhere too.
   *
   * @param column the column; one outside of the value leaves it alone
   */
  public final @Nullable T restore(@Nullable T now, int column, @Nullable T before) {
    if (column < 0 || column >= types.size()) {
      return now;
    }
    return now == null || before == null ? copy(before) : replace(now, column, before);
  }

  /** Binds one column of the value to the next parameter of a statement. */
  public final void bind(@Nullable T value, int column, Binder binder) {
    if (value == null) {
      binder.setNull(types.get(column));
    } else {
      bindValue(value, column, binder);
    }
  }

  /** Reports to {@code check} each part of a value, if there is one, that no column could hold. */
  public final void validate(int at, @Nullable T value, Check check) {
    if (value != null) {
      validateValue(at, value, check);
    }
  }

  /** Reports to {@code check} a value that is missing, or parts that no column could hold. */
  public final void validateRequired(int at, @Nullable T value, Check check) {
    if (value != null) {
      validateValue(at, value, check);
    } else {
      check.missing(at, types.size());
    }
  }

  /** Reads a value that is there. */
  protected abstract T readValue(Row row, int at);

  /** Copies a value; one that cannot change is its own copy. */
  protected T copyValue(T value) {
    return value;
  }

  /** Compares two values column by column. */
  protected abstract void compareValues(int at, T now, T before, Changes changes);

  /** Returns a copy of the value that has one column from another. */
  protected abstract T replace(T value, int column, T other);

  /** Binds one column of a value that is there. */
  protected abstract void bindValue(T value, int column, Binder binder);

  /** Checks the parts of a value that is there. */
  protected void validateValue(int at, T value, Check check) {}

  /** Returns bytes that do not change along with the given ones. */
  protected static byte @Nullable [] copyOf(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }
}
