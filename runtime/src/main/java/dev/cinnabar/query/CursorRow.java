package dev.cinnabar.query;

import dev.cinnabar.mapping.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link CursorBinder} has written. Text that is nothing of the kind is an {@link
 * IllegalArgumentException} or a {@link java.time.DateTimeException}.
 */
final class CursorRow implements Row {

  private final List<@Nullable String> values;

  private CursorRow(List<@Nullable String> values) {
    this.values = values;
  }

  static CursorRow of(String text, int count) {
    List<@Nullable String> values = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int colon = text.indexOf(':', at);
      if (colon < 0) {
        throw new IllegalArgumentException("no length");
      }
      String length = text.substring(at, colon);
      at = colon + 1;
      if (length.equals("-")) {
        values.add(null);
      } else {
        int end = at + Integer.parseInt(length);
        if (end < at || end > text.length()) {
          throw new IllegalArgumentException("wrong length");
        }
        values.add(text.substring(at, end));
        at = end;
      }
    }
    if (values.size() != count) {
      throw new IllegalArgumentException("wrong number of values");
    }
    return new CursorRow(values);
  }

  private String text(int at) {
    return required(values.get(at - 1));
  }

  @Override
  public boolean isNull(int at) {
    return values.get(at - 1) == null;
  }

  @Override
  public int position() {
    return 0;
  }

  @Override
  public <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("null");
    }
    return value;
  }

  @Override
  public char getChar(int at) {
    String text = text(at);
    if (text.length() != 1) {
      throw new IllegalArgumentException("not a character");
    }
    return text.charAt(0);
  }

  @Override
  public short getShort(int at) {
    return Short.parseShort(text(at));
  }

  @Override
  public int getInt(int at) {
    return Integer.parseInt(text(at));
  }

  @Override
  public long getLong(int at) {
    return Long.parseLong(text(at));
  }

  @Override
  public float getFloat(int at) {
    return Float.parseFloat(text(at));
  }

  @Override
  public double getDouble(int at) {
    return Double.parseDouble(text(at));
  }

  @Override
  public boolean getBoolean(int at) {
    return Boolean.parseBoolean(text(at));
  }

  @Override
  public @Nullable String getString(int at) {
    String text = values.get(at - 1);
    return text == null ? null : text;
  }

  @Override
  public @Nullable BigDecimal getBigDecimal(int at, int scale) {
    String text = values.get(at - 1);
    return text == null ? null : new BigDecimal(text);
  }

  @Override
  public @Nullable BigInteger getBigInteger(int at) {
    String text = values.get(at - 1);
    return text == null ? null : new BigInteger(text);
  }

  @Override
  public @Nullable LocalDate getLocalDate(int at) {
    String text = values.get(at - 1);
    return text == null ? null : LocalDate.parse(text);
  }

  @Override
  public @Nullable LocalTime getLocalTime(int at) {
    String text = values.get(at - 1);
    return text == null ? null : LocalTime.parse(text);
  }

  @Override
  public @Nullable LocalDateTime getLocalDateTime(int at) {
    String text = values.get(at - 1);
    return text == null ? null : LocalDateTime.parse(text);
  }

  @Override
  public @Nullable Instant getInstant(int at) {
    String text = values.get(at - 1);
    return text == null ? null : Instant.parse(text);
  }

  @Override
  public @Nullable Duration getDuration(int at) {
    String text = values.get(at - 1);
    return text == null ? null : Duration.parse(text);
  }

  @Override
  public @Nullable UUID getUuid(int at) {
    String text = values.get(at - 1);
    return text == null ? null : UUID.fromString(text);
  }

  @Override
  public byte @Nullable [] getBytes(int at) {
    String text = values.get(at - 1);
    return text == null ? null : HexFormat.of().parseHex(text);
  }
}
