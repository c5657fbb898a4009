package dev.cinnabar.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result, read by 1-based position.
 *
 * <p>A method named after a primitive refuses null; the others return null for it, and {@link
 * #required} turns that into an error where the column must not be null. A value that does not fit
 * the Java type (null into a primitive, 2 into a boolean, a number out of range) is an error that
 * names the column, never a silent change. Not safe for use by several threads.
 */
public interface Row {

  /** Tells whether the column is null. */
  boolean isNull(int at);

  /** Reads a truth value. */
  boolean getBoolean(int at);

  /** Reads a 16-bit integer. */
  short getShort(int at);

  /** Reads a 32-bit integer. */
  int getInt(int at);

  /** Reads a 64-bit integer. */
  long getLong(int at);

  /** Reads a 64-bit integer, or {@code whenNull} where the column is null. */
  default long getLongOr(int at, long whenNull) {
    return isNull(at) ? whenNull : getLong(at);
  }

  /** Returns the position that was read last, for messages; 0 before the first. */
  int position();

  /** Reads a 32-bit floating-point number. */
  float getFloat(int at);

  /** Reads a 64-bit floating-point number. */
  double getDouble(int at);

  /** Reads a single character. */
  char getChar(int at);

  /** Reads text. */
  @Nullable String getString(int at);

  /** Reads a decimal number stored with {@code scale} digits after the point. */
  @Nullable BigDecimal getBigDecimal(int at, int scale);

  /** Reads an integer of any size. */
  @Nullable BigInteger getBigInteger(int at);

  /** Reads a date. */
  @Nullable LocalDate getLocalDate(int at);

  /** Reads a time of day. */
  @Nullable LocalTime getLocalTime(int at);

  /** Reads a date and time without zone. */
  @Nullable LocalDateTime getLocalDateTime(int at);

  /** Reads a point in time. */
  @Nullable Instant getInstant(int at);

  /** Reads a length of time, stored in nanoseconds. */
  @Nullable Duration getDuration(int at);

  /** Reads a UUID. */
  @Nullable UUID getUuid(int at);

  /** Reads bytes; the array is the caller's. */
  byte @Nullable [] getBytes(int at);

  /** Reads an array; its elements may be null. */
  default <E> @Nullable List<@Nullable E> getArray(int at, ValueType<E> element) {
    throw new UnsupportedOperationException("has no arrays");
  }

  /** Returns {@code value}, or fails naming the column that was read last where it is null. */
  <T> T required(@Nullable T value);

  /** Reads a truth value or null. */
  default @Nullable Boolean getBooleanOrNull(int at) {
    return isNull(at) ? null : (Boolean) getBoolean(at);
  }

  /** Reads a 16-bit integer or null. */
  default @Nullable Short getShortOrNull(int at) {
    return isNull(at) ? null : (Short) getShort(at);
  }

  /** Reads a 32-bit integer or null. */
  default @Nullable Integer getIntOrNull(int at) {
    return isNull(at) ? null : (Integer) getInt(at);
  }

  /** Reads a 64-bit integer or null. */
  default @Nullable Long getLongOrNull(int at) {
    return isNull(at) ? null : (Long) getLong(at);
  }

  /** Reads a 32-bit floating-point number or null. */
  default @Nullable Float getFloatOrNull(int at) {
    return isNull(at) ? null : (Float) getFloat(at);
  }

  /** Reads a 64-bit floating-point number or null. */
  default @Nullable Double getDoubleOrNull(int at) {
    return isNull(at) ? null : (Double) getDouble(at);
  }

  /** Reads a single character or null. */
  default @Nullable Character getCharOrNull(int at) {
    return isNull(at) ? null : (Character) getChar(at);
  }

  /** Reads a point in time as a date and time in UTC. */
  default @Nullable OffsetDateTime getOffsetDateTime(int at) {
    Instant instant = getInstant(at);
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** Reads a point in time as a date and time in UTC. */
  default @Nullable ZonedDateTime getZonedDateTime(int at) {
    Instant instant = getInstant(at);
    return instant == null ? null : instant.atZone(ZoneOffset.UTC);
  }
}
