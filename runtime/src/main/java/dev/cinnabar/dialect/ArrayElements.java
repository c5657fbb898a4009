package dev.cinnabar.dialect;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what is bound as the elements of an array, in the forms that drivers take. */
final class ArrayElements implements Binder {

  private final JdbcBinder parameter;
  private final List<@Nullable Object> elements = new ArrayList<>();

  ArrayElements(JdbcBinder parameter) {
    this.parameter = parameter;
  }

  @Nullable Object[] toArray() {
    return elements.toArray();
  }

  @Override
  public void setNull(SqlType type) {
    elements.add(null);
  }

  @Override
  public void setBoolean(boolean value) {
    elements.add(value);
  }

  @Override
  public void setShort(short value) {
    elements.add(value);
  }

  @Override
  public void setInt(int value) {
    elements.add(value);
  }

  @Override
  public void setLong(long value) {
    elements.add(value);
  }

  @Override
  public void setFloat(float value) {
    elements.add(value);
  }

  @Override
  public void setDouble(double value) {
    elements.add(value);
  }

  @Override
  public void setChar(char value) {
    setString(String.valueOf(value));
  }

  @Override
  public void setString(@Nullable String value) {
    elements.add(value == null ? null : parameter.requireText(value));
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    elements.add(value == null ? null : parameter.scaled(value, scale));
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    elements.add(value == null ? null : new BigDecimal(value));
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    elements.add(value);
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    throw unsupported();
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    throw unsupported();
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    throw unsupported();
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    throw unsupported();
  }

  @Override
  public void setDuration(@Nullable Duration value) {
    throw unsupported();
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    throw unsupported();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("The processor takes no arrays of such elements.");
  }
}
