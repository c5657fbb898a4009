package dev.cinnabar.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values in the forms in which SQLite keeps them.
 *
 * <p>The driver's own number getters take any text for a number and cut off what is too long, so
 * numbers are read as the objects that they are.
 */
final class SqliteRow extends JdbcRow {

  private static final int UUID_LENGTH = 36;

  SqliteRow(ResultSet results) {
    super(results);
  }

  @Override
  public boolean getBoolean(int at) {
    return truth(getLong(at));
  }

  @Override
  public @Nullable Boolean getBooleanOrNull(int at) {
    Object value = object(at);
    return value == null ? null : (Boolean) truth(integer(value));
  }

  @Override
  public short getShort(int at) {
    return narrowToShort(getLong(at));
  }

  @Override
  public @Nullable Short getShortOrNull(int at) {
    Object value = object(at);
    return value == null ? null : (Short) narrowToShort(integer(value));
  }

  private short narrowToShort(long value) {
    if (value != (short) value) {
      throw misfit("the number does not fit 16 bits");
    }
    return (short) value;
  }

  @Override
  public int getInt(int at) {
    return narrowToInt(getLong(at));
  }

  @Override
  public @Nullable Integer getIntOrNull(int at) {
    Object value = object(at);
    return value == null ? null : (Integer) narrowToInt(integer(value));
  }

  private int narrowToInt(long value) {
    if (value != (int) value) {
      throw misfit("the number does not fit 32 bits");
    }
    return (int) value;
  }

  @Override
  public long getLong(int at) {
    return integer(required(object(at)));
  }

  @Override
  public long getLongOr(int at, long whenNull) {
    Object value = object(at);
    return value == null ? whenNull : integer(value);
  }

  @Override
  public @Nullable Long getLongOrNull(int at) {
    Object value = object(at);
    return value == null ? null : (Long) integer(value);
  }

  private long integer(Object value) {
    if (value instanceof Integer number) {
      return number;
    }
    if (value instanceof Long number) {
      return number;
    }
    throw misfit("the stored value is not an integer");
  }

  @Override
  public float getFloat(int at) {
    return narrowToFloat(getDouble(at));
  }

  @Override
  public @Nullable Float getFloatOrNull(int at) {
    Object value = object(at);
    return value == null ? null : (Float) narrowToFloat(number(value));
  }

  private float narrowToFloat(double value) {
    float narrow = (float) value;
    if (Float.isInfinite(narrow) && !Double.isInfinite(value)) {
      throw misfit("the number does not fit 32 bits");
    }
    return narrow;
  }

  @Override
  public double getDouble(int at) {
    return number(required(object(at)));
  }

  @Override
  public @Nullable Double getDoubleOrNull(int at) {
    Object value = object(at);
    return value == null ? null : (Double) number(value);
  }

  private double number(Object value) {
    return value instanceof Double number ? number : integer(value);
  }

  @Override
  public @Nullable BigDecimal getBigDecimal(int at, int scale) {
    Object value = object(at);
    return value == null ? null : BigDecimal.valueOf(integer(value), scale);
  }

  @Override
  public @Nullable BigInteger getBigInteger(int at) {
    Object value = object(at);
    return value == null ? null : BigInteger.valueOf(integer(value));
  }

  @Override
  public @Nullable LocalDate getLocalDate(int at) {
    return parse(at, LocalDate::parse, "a date");
  }

  @Override
  public @Nullable LocalTime getLocalTime(int at) {
    return parse(at, LocalTime::parse, "a time");
  }

  @Override
  public @Nullable LocalDateTime getLocalDateTime(int at) {
    return parse(at, IsoText::parseDateTime, "a date and time");
  }

  @Override
  public @Nullable Instant getInstant(int at) {
    return parse(at, IsoText::parseInstant, "a point in time");
  }

  private <T> @Nullable T parse(int at, Function<String, T> parser, String what) {
    String text = getString(at);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw misfit("the stored text is not " + what + " in ISO form");
    }
  }

  @Override
  public @Nullable Duration getDuration(int at) {
    Object value = object(at);
    return value == null ? null : Duration.ofNanos(integer(value));
  }

  @Override
  public @Nullable UUID getUuid(int at) {
    String text = getString(at);
    if (text == null) {
      return null;
    }
    try {
      if (text.length() == UUID_LENGTH) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException e) {
      // Refused below, as is text of another length, which fromString would take.
    }
    throw misfit("the stored text is not a UUID");
  }
}
