package dev.cinnabar.mapping;

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

/** Tells whether the value that was bound last is null; binds nothing. */
final class NullProbe implements Binder {

  private boolean isNull;

  /** Tells whether the last value was null. */
  boolean wasNull() {
    return isNull;
  }

  @Override
  public void setNull(SqlType type) {
    isNull = true;
  }

  @Override
  public void setBoolean(boolean value) {
    isNull = false;
  }

  @Override
  public void setShort(short value) {
    isNull = false;
  }

  @Override
  public void setInt(int value) {
    isNull = false;
  }

  @Override
  public void setLong(long value) {
    isNull = false;
  }

  @Override
  public void setFloat(float value) {
    isNull = false;
  }

  @Override
  public void setDouble(double value) {
    isNull = false;
  }

  @Override
  public void setChar(char value) {
    isNull = false;
  }

  @Override
  public void setString(@Nullable String value) {
    isNull = value == null;
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    isNull = value == null;
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    isNull = value == null;
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    isNull = value == null;
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    isNull = value == null;
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    isNull = value == null;
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    isNull = value == null;
  }

  @Override
  public void setDuration(@Nullable Duration value) {
    isNull = value == null;
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    isNull = value == null;
  }

  @Override
  public <E> void setArray(@Nullable List<@Nullable E> values, ValueType<E> element) {
    isNull = values == null;
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    isNull = value == null;
  }
}
