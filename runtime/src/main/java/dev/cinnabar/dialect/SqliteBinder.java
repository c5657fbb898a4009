package dev.cinnabar.dialect;

import dev.cinnabar.mapping.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds values in the forms in which SQLite keeps them. */
final class SqliteBinder extends JdbcBinder {

  SqliteBinder(PreparedStatement statement) {
    super(statement);
  }

  @Override
  public void setBoolean(boolean value) {
    setInt(value ? 1 : 0);
  }

  @Override
  public void setFloat(float value) {
    setDouble(value);
  }

  @Override
  public void setDouble(double value) {
    if (Double.isNaN(value)) {
      throw misfit("SQLite would store null for a number that is not one");
    }
    super.setDouble(value);
  }

  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    setBigInteger(value == null ? null : scaled(value, scale).unscaledValue());
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    if (value == null) {
      setNull(SqlType.BIGINT);
    } else if (value.bitLength() > 63) {
      throw misfit("the number does not fit a 64-bit integer");
    } else {
      setLong(value.longValue());
    }
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    setString(value == null ? null : IsoText.date(inRange(value)));
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    setString(value == null ? null : IsoText.time(value, digits));
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    if (value == null) {
      setString(null);
    } else {
      inRange(value.toLocalDate());
      setString(IsoText.dateTime(value, digits));
    }
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    if (value == null) {
      setString(null);
    } else {
      LocalDateTime utc = utc(value).toLocalDateTime();
      inRange(utc.toLocalDate());
      setString(IsoText.dateTime(utc, digits) + 'Z');
    }
  }

  private LocalDate inRange(LocalDate date) {
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw misfit("a date in SQLite has a year from 0 to 9999");
    }
    return date;
  }

  @Override
  ListElements listElements() {
    return new SqliteElements();
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    setString(value == null ? null : value.toString());
  }

  /** Truth values and decimals are integers. */
  private final class SqliteElements extends ListElements {
    @Override
    public void setBoolean(boolean value) {
      number(value ? 1 : 0);
    }

    @Override
    public void setBigDecimal(@Nullable BigDecimal value, int scale) {
      number(value == null ? null : scaled(value, scale).unscaledValue());
    }

    @Override
    public void setBigInteger(@Nullable BigInteger value) {
      number(value);
    }
  }
}
