package dev.cinnabar.dialect;

import dev.cinnabar.mapping.SqlType;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Binds values in the forms in which MariaDB keeps them. */
final class MariaDbBinder extends JdbcBinder {

  private static final int UUID_LENGTH = 16;
  private static final int LAST_YEAR = 9999;

  MariaDbBinder(PreparedStatement statement) {
    super(statement);
  }

  /** A number of 32 bits has the same value in 64. */
  @Override
  public void setFloat(float value) {
    setDouble(value);
  }

  @Override
  public void setDouble(double value) {
    if (!Double.isFinite(value)) {
      throw misfit("MariaDB can keep neither infinity nor what is not a number");
    }
    super.setDouble(value);
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    if (value != null) {
      requireYear(value.getYear());
    }
    super.setLocalDate(value);
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    if (value != null) {
      requireYear(value.getYear());
    }
    super.setLocalDateTime(value, digits);
  }

  private void requireYear(int year) {
    if (year < 1 || year > LAST_YEAR) {
      throw misfit("MariaDB has the years from 1 to 9999");
    }
  }

  /** As date and time in UTC: the type with a time zone ends in the year 2038. */
  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    setLocalDateTime(value == null ? null : utc(value).toLocalDateTime(), digits);
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    setBytes(value == null ? null : bytes(value));
  }

  private static byte[] bytes(UUID value) {
    return ByteBuffer.allocate(UUID_LENGTH)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits())
        .array();
  }

  @Override
  protected int jdbcType(SqlType type) {
    return switch (type.kind()) {
      case INSTANT -> Types.TIMESTAMP;
      case UUID -> Types.BINARY;
      default -> super.jdbcType(type);
    };
  }

  @Override
  ListElements listElements() {
    return new MariaDbElements();
  }

  /** Truth values are integers, UUIDs are bytes, points in time have no zone. */
  private static final class MariaDbElements extends ListElements {
    @Override
    public void setBoolean(boolean value) {
      number(value ? 1 : 0);
    }

    @Override
    public void setInstant(@Nullable Instant value, int digits) {
      text(value == null ? null : utc(value, digits));
    }

    @Override
    public void setUuid(@Nullable UUID value) {
      setBytes(value == null ? null : bytes(value));
    }
  }
}
