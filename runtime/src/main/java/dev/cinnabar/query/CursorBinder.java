package dev.cinnabar.query;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes values one behind the other, each with its length before it; {@link CursorRow} reads. */
final class CursorBinder implements Binder {

  private final StringBuilder text = new StringBuilder();

  String text() {
    return text.toString();
  }

  private void put(@Nullable Object value) {
    if (value == null) {
      text.append("-:");
    } else {
      String one = value.toString();
      text.append(one.length()).append(':').append(one);
    }
  }

  @Override
  public void setNull(SqlType type) {
    put(null);
  }

  @Override
  public void setBoolean(boolean value) {
    put(value);
  }

  @Override
  public void setShort(short value) {
    put(value);
  }

  @Override
  public void setInt(int value) {
    put(value);
  }

  @Override
  public void setLong(long value) {
    put(value);
  }

  @Override
  public void setFloat(float value) {
    put(value);
  }

  @Override
  public void setDouble(double value) {
    put(value);
  }

  @Override
  public void setChar(char value) {
    put(value);
  }

  @Override
  public void setString(@Nullable String value) {
    put(value);
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    put(value);
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    put(value);
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    put(value);
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    put(value);
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    put(value);
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    put(value);
  }

  @Override
  public void setDuration(@Nullable Duration value) {
    put(value);
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    put(value);
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    put(value == null ? null : HexFormat.of().formatHex(value));
  }
}
