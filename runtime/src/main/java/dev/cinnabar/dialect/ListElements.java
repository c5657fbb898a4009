package dev.cinnabar.dialect;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values of a list that is bound as one, each as text: numbers in digits, dates and times in
 * ISO form, bytes in hexadecimal digits. Dialects that keep values otherwise override.
 */
class ListElements implements Binder {

  private final List<String> elements = new ArrayList<>();
  private final List<Boolean> numbers = new ArrayList<>();

  /** Returns the elements, in order. */
  final List<String> elements() {
    return elements;
  }

  /** Returns the list as JSON: numbers as such, all else as text. */
  final String json() {
    StringBuilder json = new StringBuilder(elements.size() * 8).append('[');
    for (int i = 0; i < elements.size(); i++) {
      json.append(i == 0 ? "" : ",");
      if (numbers.get(i)) {
        json.append(elements.get(i));
      } else {
        quote(elements.get(i), json);
      }
    }
    return json.append(']').toString();
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  protected final void text(@Nullable String element) {
    add(element, false);
  }

  protected final void number(@Nullable Object element) {
    add(element == null ? null : element.toString(), true);
  }

  private void add(@Nullable String element, boolean number) {
    if (element == null) {
      throw new IllegalArgumentException("null in a list");
    }
    elements.add(element);
    numbers.add(number);
  }

  @Override
  public void setNull(SqlType type) {
    text(null);
  }

  @Override
  public void setBoolean(boolean value) {
    text(String.valueOf(value));
  }

  @Override
  public void setShort(short value) {
    number(value);
  }

  @Override
  public void setInt(int value) {
    number(value);
  }

  @Override
  public void setLong(long value) {
    number(value);
  }

  @Override
  public void setFloat(float value) {
    setDouble(value);
  }

  @Override
  public void setDouble(double value) {
    add(String.valueOf(value), Double.isFinite(value));
  }

  @Override
  public void setChar(char value) {
    text(String.valueOf(value));
  }

  @Override
  public void setString(@Nullable String value) {
    text(value);
  }

  /** As text: as a number of JSON some would read it with binary digits. */
  @Override
  public void setBigDecimal(@Nullable BigDecimal value, int scale) {
    text(value == null ? null : value.toPlainString());
  }

  @Override
  public void setBigInteger(@Nullable BigInteger value) {
    text(value == null ? null : value.toString());
  }

  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    text(value == null ? null : IsoText.date(value));
  }

  @Override
  public void setLocalTime(@Nullable LocalTime value, int digits) {
    text(value == null ? null : IsoText.time(value, digits));
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    text(value == null ? null : IsoText.dateTime(value, digits));
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    text(value == null ? null : utc(value, digits) + 'Z');
  }

  /** Returns a point in time as date and time in UTC. */
  protected static String utc(Instant value, int digits) {
    return IsoText.dateTime(LocalDateTime.ofInstant(value, ZoneOffset.UTC), digits);
  }

  @Override
  public void setDuration(@Nullable Duration value) {
    number(value == null ? null : value.toNanos());
  }

  @Override
  public void setUuid(@Nullable UUID value) {
    text(value == null ? null : value.toString());
  }

  @Override
  public void setBytes(byte @Nullable [] value) {
    text(value == null ? null : HexFormat.of().formatHex(value));
  }
}
