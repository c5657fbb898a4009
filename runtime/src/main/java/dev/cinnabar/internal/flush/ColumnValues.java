package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ValueBinder;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values that a mapper binds, in a form in which equal ones are equal. */
final class ColumnValues extends ValueBinder {

  private static final int[] NANOS = {
    1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  private final List<Object> values = new ArrayList<>();
  private boolean incomplete;

  private ColumnValues() {}

  /** Returns the values of the object, or null where one of them is null: null equals nothing. */
  static <E> @Nullable List<Object> of(
      EntityMapper<E, ?, ?> mapper, E entity, List<Integer> columns) {
    ColumnValues values = new ColumnValues();
    for (int column : columns) {
      mapper.bind(entity, column, values);
    }
    return values.incomplete ? null : values.values;
  }

  /** Returns the values as the row holds them, or null where one of them is null or not known. */
  static <E, S extends Entry<E>> @Nullable List<Object> ofRow(
      EntityMapper<E, ?, S> mapper, S entry, List<Integer> columns) {
    E row = asRead(mapper, entry, columns);
    return row == null ? null : of(mapper, row, columns);
  }

  /**
   * Returns an object with the values of the row, or null where the class needs more to be made.
   */
  static <E, S extends Entry<E>> @Nullable E asRead(
      EntityMapper<E, ?, S> mapper, S entry, List<Integer> columns) {
    E row = mapper.create();
    if (row != null) {
      for (int column : columns) {
        if (mapper.mapping().isKey(column)) {
          mapper.setIdentity(row, entry.key());
        } else {
          mapper.restore(row, column, entry);
        }
      }
    }
    return row;
  }

  @Override
  protected void see(@Nullable Object value) {
    if (value == null) {
      incomplete = true;
    } else {
      values.add(value);
    }
  }

  private <T extends Temporal> void take(@Nullable T value, int digits) {
    if (value == null) {
      incomplete = true;
    } else {
      int nanos = value.get(ChronoField.NANO_OF_SECOND);
      see(value.with(ChronoField.NANO_OF_SECOND, nanos - nanos % NANOS[digits]));
    }
  }

  @Override
  public void setShort(short value) {
    see((long) value);
  }

  @Override
  public void setInt(int value) {
    see((long) value);
  }

  @Override
  public void setFloat(float value) {
    see((double) value);
  }

  @Override
  public void setChar(char value) {
    see(String.valueOf(value));
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    see(value == null ? null : value.stripTrailingZeros());
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    take(value, digits);
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    take(value, digits);
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    take(value, digits);
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    see(value == null ? null : ByteBuffer.wrap(value.clone()));
  }
}
