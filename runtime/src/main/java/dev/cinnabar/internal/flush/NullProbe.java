package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sees whether a column would be bound as null, in whatever way its mapper binds it. */
public final class NullProbe implements Binder {

  private boolean isNull;

  private NullProbe() {}

  /** Tells whether the value of a column is null. */
  public static <E> boolean isNull(EntityMapper<E, ?, ?> mapper, E entity, int column) {
    NullProbe probe = new NullProbe();
    mapper.bind(entity, column, probe);
    return probe.isNull;
  }

  private void see(@Nullable Object value) {
    isNull = value == null;
  }

  @Override
  public void setNull(SqlType type) {
    isNull = true;
  }

  @Override
  public void setBoolean(boolean value) {}

  @Override
  public void setShort(short value) {}

  @Override
  public void setInt(int value) {}

  @Override
  public void setLong(long value) {}

  @Override
  public void setFloat(float value) {}

  @Override
  public void setDouble(double value) {}

  @Override
  public void setChar(char value) {}

  @Override
  public void setString(@Nullable String value) {
    see(value);
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    see(value);
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    see(value);
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    see(value);
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    see(value);
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    see(value);
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    see(value);
  }

  @Override
  public void setDuration(@Nullable Duration value) {
    see(value);
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    see(value);
  }

  @Override
  public <E> void setArray(@Nullable List<@Nullable E> values, ValueType<E> element) {
    see(values);
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    see(value);
  }
}
