package dev.cinnabar.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binds values to the parameters of a statement, one after the other.
 *
 * <p>Temporal values are truncated to the given number of fractional digits, decimals are sent with
 * exactly the given scale; a decimal that would lose digits is refused. Not safe for use by several
 * threads.
 */
public interface Binder {

  /** Binds null of the given type. */
  void setNull(SqlType type);

  /** Binds a truth value. */
  void setBoolean(boolean value);

  /** Binds a 16-bit integer. */
  void setShort(short value);

  /** Binds a 32-bit integer. */
  void setInt(int value);

  /** Binds a 64-bit integer. */
  void setLong(long value);

  /** Binds a 32-bit floating-point number. */
  void setFloat(float value);

  /** Binds a 64-bit floating-point number. */
  void setDouble(double value);

  /** Binds a single character. */
  void setChar(char value);

  /** Binds text. */
  void setString(@Nullable String value);

  /** Binds a decimal number with {@code scale} digits after the point. */
  void setBigDecimal(@Nullable BigDecimal value, int scale);

  /** Binds an integer of any size. */
  void setBigInteger(@Nullable BigInteger value);

  /** Binds a date. */
  void setLocalDate(@Nullable LocalDate value);

  /** Binds a time of day with {@code digits} fractional digits of a second. */
  void setLocalTime(@Nullable LocalTime value, int digits);

  /** Binds a date and time with {@code digits} fractional digits of a second. */
  void setLocalDateTime(@Nullable LocalDateTime value, int digits);

  /** Binds a point in time with {@code digits} fractional digits of a second. */
  void setInstant(@Nullable Instant value, int digits);

  /** Binds a length of time in nanoseconds. */
  void setDuration(@Nullable Duration value);

  /** Binds a UUID. */
  void setUuid(@Nullable UUID value);

  /** Binds bytes. */
  void setBytes(byte @Nullable [] value);

  /**
   * Binds a list of values as one, for a place of a statement that takes it apart again.
   *
   * @param type how a value is bound where it stands alone
   * @param values the values, without nulls
   */
  default <T> void setList(ValueType<T> type, List<T> values) {
    throw new UnsupportedOperationException("binds single values only");
  }

  /** Binds JSON text. */
  default void setJson(@Nullable String json) {
    setString(json);
  }

  /** Binds a name that is a value of a type of the database's own. */
  default void setEnum(@Nullable String name) {
    setString(name);
  }

  /** Binds an array; its elements may be null. */
  default <E> void setArray(@Nullable List<@Nullable E> values, ValueType<E> element) {
    throw new UnsupportedOperationException("binds no arrays");
  }

  /** Binds a truth value or null. */
  default void setBooleanOrNull(@Nullable Boolean value) {
    if (value == null) {
      setNull(SqlType.BOOLEAN);
    } else {
      setBoolean(value);
    }
  }

  /** Binds a 16-bit integer or null. */
  default void setShortOrNull(@Nullable Short value) {
    if (value == null) {
      setNull(SqlType.SMALLINT);
    } else {
      setShort(value);
    }
  }

  /** Binds a 32-bit integer or null. */
  default void setIntOrNull(@Nullable Integer value) {
    if (value == null) {
      setNull(SqlType.INTEGER);
    } else {
      setInt(value);
    }
  }

  /** Binds a 64-bit integer or null. */
  default void setLongOrNull(@Nullable Long value) {
    if (value == null) {
      setNull(SqlType.BIGINT);
    } else {
      setLong(value);
    }
  }

  /** Binds a 32-bit floating-point number or null. */
  default void setFloatOrNull(@Nullable Float value) {
    if (value == null) {
      setNull(SqlType.REAL);
    } else {
      setFloat(value);
    }
  }

  /** Binds a 64-bit floating-point number or null. */
  default void setDoubleOrNull(@Nullable Double value) {
    if (value == null) {
      setNull(SqlType.DOUBLE);
    } else {
      setDouble(value);
    }
  }

  /** Binds a single character or null. */
  default void setCharOrNull(@Nullable Character value) {
    if (value == null) {
      setNull(SqlType.CHAR);
    } else {
      setChar(value);
    }
  }

  /** Binds a point in time given with an offset. */
  default void setOffsetDateTime(@Nullable OffsetDateTime value, int digits) {
    setInstant(value == null ? null : value.toInstant(), digits);
  }

  /** Binds a point in time given with a zone. */
  default void setZonedDateTime(@Nullable ZonedDateTime value, int digits) {
    setInstant(value == null ? null : value.toInstant(), digits);
  }
}
