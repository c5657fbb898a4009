package dev.cinnabar.dialect;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values in the forms in which MariaDB keeps them. */
final class MariaDbRow extends JdbcRow {

  private static final int UUID_LENGTH = 16;

  MariaDbRow(ResultSet results) {
    super(results);
  }

  /** The driver takes any number but 0 for true. */
  @Override
  public boolean getBoolean(int at) {
    return truth(getLong(at));
  }

  @Override
  public @Nullable Boolean getBooleanOrNull(int at) {
    Long value = getLongOrNull(at);
    return value == null ? null : (Boolean) truth(value);
  }

  @Override
  public float getFloat(int at) {
    return narrow(getDouble(at));
  }

  @Override
  public @Nullable Float getFloatOrNull(int at) {
    Double value = getDoubleOrNull(at);
    return value == null ? null : (Float) narrow(value);
  }

  private float narrow(double value) {
    float narrowed = (float) value;
    if (narrowed != value) {
      throw misfit("the number does not fit 32 bits");
    }
    return narrowed;
  }

  @Override
  public @Nullable Instant getInstant(int at) {
    LocalDateTime utc = getLocalDateTime(at);
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }

  @Override
  public @Nullable UUID getUuid(int at) {
    byte[] bytes = getBytes(at);
    if (bytes == null) {
      return null;
    }
    if (bytes.length != UUID_LENGTH) {
      throw misfit(bytes.length + " bytes are no UUID");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
