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

/**
 * A binder that takes all values alike, as objects: for what looks at the values that a mapper
 * would bind, one row at a time. What binds rows to statements does not extend it, because numbers
 * are boxed here.
 */
public abstract class ValueBinder implements Binder {

  /** Creates the binder. */
  protected ValueBinder() {}

  /** Takes the next value; a smaller number arrives as what it is. */
  protected abstract void see(@Nullable Object value);

  @Override
  public void setNull(SqlType type) {
    see(null);
  }

  @Override
  public void setBoolean(boolean value) {
    see(value);
  }

  @Override
  public void setShort(short value) {
    see(value);
  }

  @Override
  public void setInt(int value) {
    see(value);
  }

  @Override
  public void setLong(long value) {
    see(value);
  }

  @Override
  public void setFloat(float value) {
    see(value);
  }

  @Override
  public void setDouble(double value) {
    see(value);
  }

  @Override
  public void setChar(char value) {
    see(value);
  }

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
