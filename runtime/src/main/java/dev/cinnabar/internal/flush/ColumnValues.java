package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the values that a mapper binds, in a form in which equal ones are equal. */
final class ColumnValues implements Binder {

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

  private void take(@Nullable Object value) {
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
      take(value.with(ChronoField.NANO_OF_SECOND, nanos - nanos % NANOS[digits]));
    }
  }

  @Override
  public void setNull(SqlType type) {
    incomplete = true;
  }

  @Override
  public void setBoolean(boolean value) {
    take(value);
  }

  @Override
  public void setShort(short value) {
    take((long) value);
  }

  @Override
  public void setInt(int value) {
    take((long) value);
  }

  @Override
  public void setLong(long value) {
    take(value);
  }

  @Override
  public void setFloat(float value) {
    take((double) value);
  }

  @Override
  public void setDouble(double value) {
    take(value);
  }

  @Override
  public void setChar(char value) {
    take(String.valueOf(value));
  }

  @Override
  public void setString(@Nullable String value) {
    take(value);
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    take(value == null ? null : value.stripTrailingZeros());
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    take(value);
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    take(value);
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
  public void setDuration(@Nullable Duration value) {
    take(value);
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    take(value);
  }

  @Override
  public <E> void setArray(@Nullable List<@Nullable E> values, ValueType<E> element) {
    take(values);
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    take(value == null ? null : ByteBuffer.wrap(value.clone()));
  }
}
