package dev.cinnabar.dialect;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.UnfitValueException;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Decimals;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds values to a JDBC statement whose driver speaks {@code java.time}. */
public class JdbcBinder implements Binder {

  /** The nanoseconds of the smallest step that a number of fractional digits can tell apart. */
  private static final int[] STEPS = {
    1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  /** The statement. */
  protected final PreparedStatement statement;

  private int position;

  /** Creates a binder that starts at the first parameter. */
  public JdbcBinder(PreparedStatement statement) {
    this.statement = statement;
  }

  /** Goes back to the first parameter, for the next row of a batch. */
  public final void restart() {
    position = 0;
  }

  /** Returns the position of the parameter to bind now, and goes on to the next one. */
  protected final int advance() {
    return ++position;
  }

  @Override
  public void setNull(SqlType type) {
    int at = advance();
    try {
      statement.setNull(at, jdbcType(type));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void setBoolean(boolean value) {
    int at = advance();
    try {
      statement.setBoolean(at, value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void setShort(short value) {
    int at = advance();
    try {
      statement.setShort(at, value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void setInt(int value) {
    int at = advance();
    try {
      statement.setInt(at, value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void setLong(long value) {
    int at = advance();
    try {
      statement.setLong(at, value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void setFloat(float value) {
    int at = advance();
    try {
      statement.setFloat(at, value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void setDouble(double value) {
    int at = advance();
    try {
      statement.setDouble(at, value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void setChar(char value) {
    setString(String.valueOf(value));
  }

  @Override
  public void setString(@Nullable String value) {
    String text = value == null ? null : requireText(value);
    int at = advance();
    try {
      statement.setString(at, text);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Returns the text, or refuses what the database cannot keep in it. */
  protected String requireText(String text) {
    return requireCharacters(text);
  }

  /** Returns the text, or refuses half a character in it. */
  protected final String requireCharacters(String text) {
    if (hasLoneSurrogate(text)) {
      throw misfit("the text holds half a character, which the database would replace");
    }
    return text;
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    BigDecimal scaled = value == null ? null : scaled(value, scale);
    int at = advance();
    try {
      statement.setBigDecimal(at, scaled);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    setBigDecimal(value == null ? null : new BigDecimal(value), 0);
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    setObject(value, Types.DATE);
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    setObject(value == null ? null : truncate(value, digits), Types.TIME);
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    setObject(value == null ? null : truncate(value, digits), Types.TIMESTAMP);
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    OffsetDateTime utc = value == null ? null : utc(truncate(value, digits));
    setObject(utc, Types.TIMESTAMP_WITH_TIMEZONE);
  }

  @Override
  public void setDuration(@Nullable Duration value) {
    if (value == null) {
      setNull(SqlType.DURATION);
    } else {
      setLong(nanos(value));
    }
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    setObject(value, Types.OTHER);
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    int at = advance();
    try {
      statement.setBytes(at, value);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** As one text in JSON. */
  @Override
  public final <T> void setList(ValueType<T> type, List<T> values) {
    ListElements elements = listElements();
    for (T value : values) {
      type.bind(value, elements);
    }
    setElements(elements);
  }

  /** Returns an empty list, whose elements have the form that the database compares with. */
  ListElements listElements() {
    return new ListElements();
  }

  /** Binds the elements as one value. */
  void setElements(ListElements elements) {
    setString(elements.json());
  }

  @Override
  public <E> void setArray(@Nullable List<@Nullable E> values, ValueType<E> element) {
    if (values == null) {
      setNull(SqlType.array(element.sqlType()));
      return;
    }
    int at = advance();
    ArrayElements elements = new ArrayElements(this);
    values.forEach(value -> element.bind(value, elements));
    try {
      statement.setArray(
          at,
          statement
              .getConnection()
              .createArrayOf(elementName(element.sqlType()), elements.toArray()));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Returns the name that the driver has for the type of an array's elements. */
  protected String elementName(SqlType type) {
    return type.kind().name();
  }

  private void setObject(@Nullable Object value, int type) {
    int at = advance();
    try {
      if (value == null) {
        statement.setNull(at, type);
      } else {
        statement.setObject(at, value);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Returns the constant of {@link Types} for nulls of a type. */
  protected int jdbcType(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> Types.BOOLEAN;
      case SMALLINT -> Types.SMALLINT;
      case INTEGER -> Types.INTEGER;
      case BIGINT, DURATION -> Types.BIGINT;
      case REAL -> Types.REAL;
      case DOUBLE -> Types.DOUBLE;
      case DECIMAL -> Types.DECIMAL;
      case VARCHAR, TEXT, ENUM -> Types.VARCHAR;
      case DATE -> Types.DATE;
      case TIME -> Types.TIME;
      case TIMESTAMP -> Types.TIMESTAMP;
      case INSTANT -> Types.TIMESTAMP_WITH_TIMEZONE;
      case UUID -> Types.OTHER;
      case VARBINARY, BLOB -> Types.VARBINARY;
      case JSON -> Types.VARCHAR;
      case ARRAY -> Types.ARRAY;
    };
  }

  /** Returns the number with exactly {@code scale} digits after the point, or refuses it. */
  protected final BigDecimal scaled(BigDecimal value, int scale) {
    if (value.scale() == scale) {
      return value;
    }
    String problem = Decimals.problem(value, scale);
    if (problem != null) {
      throw misfit(problem);
    }
    return Decimals.scaled(value, scale);
  }

  /** Returns the length of time in nanoseconds, or refuses what 64 bits cannot hold. */
  protected final long nanos(Duration value) {
    try {
      return value.toNanos();
    } catch (ArithmeticException e) {
      throw misfit("the duration is longer than 292 years");
    }
  }

  /** Returns the point in time as a date and time in UTC. */
  protected final OffsetDateTime utc(Instant value) {
    try {
      return value.atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw misfit("the point in time is out of the range of dates");
    }
  }

  /** Returns the time without the digits that the column cannot hold. */
  protected static LocalTime truncate(LocalTime value, int digits) {
    return value.minusNanos(surplus(value, digits));
  }

  /** Returns the date and time without the digits that the column cannot hold. */
  protected static LocalDateTime truncate(LocalDateTime value, int digits) {
    return value.minusNanos(surplus(value, digits));
  }

  /** Returns the point in time without the digits that the column cannot hold. */
  protected static Instant truncate(Instant value, int digits) {
    return value.minusNanos(surplus(value, digits));
  }

  private static int surplus(TemporalAccessor value, int digits) {
    return value.get(ChronoField.NANO_OF_SECOND) % STEPS[Math.min(digits, 9)];
  }

  /** Returns the error for a value that the column cannot hold; it does not show the value. */
  protected final UnfitValueException misfit(String problem) {
    return new UnfitValueException("Parameter " + Math.max(position, 1), problem);
  }

  /** Returns the error for a value that the driver would not take. */
  protected final DatabaseException failed(SQLException cause) {
    return new DatabaseException(
        ErrorCode.StatementFailed,
        "Parameter " + position + ": the driver did not take the value.",
        null,
        cause);
  }
}
