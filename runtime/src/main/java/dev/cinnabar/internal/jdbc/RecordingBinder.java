package dev.cinnabar.internal.jdbc;

import dev.cinnabar.mapping.Binder;
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

/** Binds, and notes each value as text for the log. */
final class RecordingBinder implements Binder {

  private final Binder target;
  private final List<@Nullable String> values;

  RecordingBinder(Binder target, List<@Nullable String> values) {
    this.target = target;
    this.values = values;
  }

  private void note(@Nullable Object value) {
    values.add(value == null ? null : value.toString());
  }

  @Override
  public void setNull(SqlType type) {
    note(null);
    target.setNull(type);
  }

  @Override
  public <T> void setList(ValueType<T> type, List<T> list) {
    note(list);
    target.setList(type, list);
  }

  @Override
  public void setBoolean(boolean value) {
    note(value);
    target.setBoolean(value);
  }

  @Override
  public void setShort(short value) {
    note(value);
    target.setShort(value);
  }

  @Override
  public void setInt(int value) {
    note(value);
    target.setInt(value);
  }

  @Override
  public void setLong(long value) {
    note(value);
    target.setLong(value);
  }

  @Override
  public void setFloat(float value) {
    note(value);
    target.setFloat(value);
  }

  @Override
  public void setDouble(double value) {
    note(value);
    target.setDouble(value);
  }

  @Override
  public void setChar(char value) {
    note(value);
    target.setChar(value);
  }

  @Override
  public void setString(@Nullable String value) {
    note(value);
    target.setString(value);
  }

  @Override
  public void setJson(@Nullable String json) {
    note(json);
    target.setJson(json);
  }

  @Override
  public void setEnum(@Nullable String name) {
    note(name);
    target.setEnum(name);
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    note(value);
    target.setBigDecimal(value, scale);
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    note(value);
    target.setBigInteger(value);
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    note(value);
    target.setLocalDate(value);
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    note(value);
    target.setLocalTime(value, digits);
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    note(value);
    target.setLocalDateTime(value, digits);
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    note(value);
    target.setInstant(value, digits);
  }

  @Override
  public void setDuration(@Nullable Duration value) {
    note(value);
    target.setDuration(value);
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    note(value);
    target.setUuid(value);
  }

  @Override
  public <E> void setArray(@Nullable List<@Nullable E> values, ValueType<E> element) {
    note(values);
    target.setArray(values, element);
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    note(value == null ? null : value.length + " bytes");
    target.setBytes(value);
  }
}
