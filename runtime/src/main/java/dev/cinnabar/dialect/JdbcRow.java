package dev.cinnabar.dialect;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a JDBC result whose driver speaks {@code java.time} and checks ranges.
 *
 * <p>A value costs one JDBC call; {@code wasNull} is asked only where zero or false came back.
 */
public class JdbcRow implements Row {

  /** The result, on its current row. */
  protected final ResultSet results;

  private int last;

  /** Creates a row that follows the result as it moves. */
  public JdbcRow(ResultSet results) {
    this.results = results;
  }

  @Override
  public final int position() {
    return last;
  }

  @Override
  public boolean isNull(int at) {
    return object(at) == null;
  }

  @Override
  public boolean getBoolean(int at) {
    last = at;
    try {
      boolean value = results.getBoolean(at);
      if (!value && results.wasNull()) {
        throw unexpectedNull();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public short getShort(int at) {
    last = at;
    try {
      short value = results.getShort(at);
      if (value == 0 && results.wasNull()) {
        throw unexpectedNull();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public int getInt(int at) {
    last = at;
    try {
      int value = results.getInt(at);
      if (value == 0 && results.wasNull()) {
        throw unexpectedNull();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public long getLong(int at) {
    last = at;
    try {
      long value = results.getLong(at);
      if (value == 0 && results.wasNull()) {
        throw unexpectedNull();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public long getLongOr(int at, long whenNull) {
    last = at;
    try {
      long value = results.getLong(at);
      return (value == 0 && results.wasNull()) ? whenNull : value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public float getFloat(int at) {
    last = at;
    try {
      float value = results.getFloat(at);
      if (value == 0 && results.wasNull()) {
        throw unexpectedNull();
      }
      return finite(value, at);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Drivers make infinity of a number that is too large. */
  private float finite(float value, int at) throws SQLException {
    if (Float.isInfinite(value) && !Double.isInfinite(results.getDouble(at))) {
      throw misfit("the number does not fit 32 bits");
    }
    return value;
  }

  @Override
  public double getDouble(int at) {
    last = at;
    try {
      double value = results.getDouble(at);
      if (value == 0 && results.wasNull()) {
        throw unexpectedNull();
      }
      return value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public char getChar(int at) {
    return single(required(getString(at)));
  }

  private char single(String value) {
    if (value.length() != 1) {
      throw misfit("text of " + value.length() + " characters is not a single one");
    }
    return value.charAt(0);
  }

  @Override
  public @Nullable Boolean getBooleanOrNull(int at) {
    last = at;
    try {
      boolean value = results.getBoolean(at);
      return (!value && results.wasNull()) ? null : (Boolean) value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public @Nullable Short getShortOrNull(int at) {
    last = at;
    try {
      short value = results.getShort(at);
      return (value == 0 && results.wasNull()) ? null : (Short) value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public @Nullable Integer getIntOrNull(int at) {
    last = at;
    try {
      int value = results.getInt(at);
      return (value == 0 && results.wasNull()) ? null : (Integer) value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public @Nullable Long getLongOrNull(int at) {
    last = at;
    try {
      long value = results.getLong(at);
      return (value == 0 && results.wasNull()) ? null : (Long) value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public @Nullable Float getFloatOrNull(int at) {
    last = at;
    try {
      float value = results.getFloat(at);
      return (value == 0 && results.wasNull()) ? null : (Float) finite(value, at);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public @Nullable Double getDoubleOrNull(int at) {
    last = at;
    try {
      double value = results.getDouble(at);
      return (value == 0 && results.wasNull()) ? null : (Double) value;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public @Nullable Character getCharOrNull(int at) {
    String value = getString(at);
    return value == null ? null : (Character) single(value);
  }

  @Override
  public @Nullable String getString(int at) {
    last = at;
    try {
      return results.getString(at);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public @Nullable BigDecimal getBigDecimal(int at, int scale) {
    last = at;
    try {
      BigDecimal value = results.getBigDecimal(at);
      return value == null || value.scale() == scale
          ? value
          : value.setScale(scale, RoundingMode.UNNECESSARY);
    } catch (SQLException e) {
      throw unreadable(e);
    } catch (ArithmeticException e) {
      throw misfit("the number has more than " + scale + " digits after the point");
    }
  }

  @Override
  public @Nullable BigInteger getBigInteger(int at) {
    BigDecimal value = getBigDecimal(at, 0);
    return value == null ? null : value.unscaledValue();
  }

  @Override
  public @Nullable LocalDate getLocalDate(int at) {
    return object(at, LocalDate.class);
  }

  @Override
  public @Nullable LocalTime getLocalTime(int at) {
    return object(at, LocalTime.class);
  }

  @Override
  public @Nullable LocalDateTime getLocalDateTime(int at) {
    return object(at, LocalDateTime.class);
  }

  @Override
  public @Nullable Instant getInstant(int at) {
    OffsetDateTime value = object(at, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  @Override
  public @Nullable Duration getDuration(int at) {
    last = at;
    try {
      long nanos = results.getLong(at);
      return (nanos == 0 && results.wasNull()) ? null : Duration.ofNanos(nanos);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public @Nullable UUID getUuid(int at) {
    return object(at, UUID.class);
  }

  @Override
  public byte @Nullable [] getBytes(int at) {
    last = at;
    try {
      return results.getBytes(at);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public <E> @Nullable List<@Nullable E> getArray(int at, ValueType<E> element) {
    last = at;
    try {
      Array array = results.getArray(at);
      if (array == null) {
        return null;
      }
      List<@Nullable E> values = new ArrayList<>();
      try (ResultSet elements = array.getResultSet()) {
        // Each row is the place of an element and the element.
        JdbcRow row = new JdbcRow(elements);
        while (elements.next()) {
          values.add(element.read(row, 2));
        }
      }
      array.free();
      return Collections.unmodifiableList(values);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  @Override
  public final <T> T required(@Nullable T value) {
    if (value == null) {
      throw unexpectedNull();
    }
    return value;
  }

  /** Reads the column as what the driver makes of it. */
  protected final @Nullable Object object(int at) {
    last = at;
    try {
      return results.getObject(at);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private <T> @Nullable T object(int at, Class<T> type) {
    last = at;
    try {
      return results.getObject(at, type);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Returns the error for a null where there must be none. */
  protected final DatabaseException unexpectedNull() {
    return misfit("the stored value is null, but the attribute cannot hold null");
  }

  /** Returns a truth value that is kept as a number; neither 0 nor 1 is an error. */
  final boolean truth(long value) {
    if (value != 0 && value != 1) {
      throw misfit("a truth value is 0 or 1");
    }
    return value == 1;
  }

  /** Returns the error for a value that does not fit the attribute; it does not show the value. */
  protected final DatabaseException misfit(String problem) {
    return misfit(problem, null);
  }

  private DatabaseException unreadable(SQLException cause) {
    String state = cause.getSQLState();
    if (state != null && state.startsWith("08")) {
      return new DatabaseException(
          ErrorCode.ConnectionFailed,
          column() + ": the connection broke while the row was read.",
          null,
          cause);
    }
    return misfit("the stored value cannot be read as the type of the attribute", cause);
  }

  private DatabaseException misfit(String problem, @Nullable SQLException cause) {
    return new DatabaseException(
        ErrorCode.ColumnValue,
        "%s: %s. Correct the row, or the type of the attribute.".formatted(column(), problem),
        null,
        cause);
  }

  private String column() {
    try {
      String table = results.getMetaData().getTableName(last);
      String column = results.getMetaData().getColumnLabel(last);
      return "Column " + (table == null || table.isEmpty() ? column : table + "." + column);
    } catch (SQLException e) {
      return "Column " + last;
    }
  }
}
