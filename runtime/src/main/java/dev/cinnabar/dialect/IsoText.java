package dev.cinnabar.dialect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * Dates and times as text of fixed width, which sorts as the values do. The digits beyond what the
 * column holds are cut off. Written by hand: a formatter takes several times as long.
 */
final class IsoText {

  private IsoText() {}

  static String date(LocalDate date) {
    StringBuilder text = new StringBuilder(10);
    appendDate(text, date);
    return text.toString();
  }

  static String time(LocalTime time, int digits) {
    StringBuilder text = new StringBuilder(18);
    appendTime(text, time, digits);
    return text.toString();
  }

  static String dateTime(LocalDateTime value, int digits) {
    StringBuilder text = new StringBuilder(30);
    appendDate(text, value.toLocalDate());
    text.append('T');
    appendTime(text, value.toLocalTime(), digits);
    return text.toString();
  }

  /** Reads a date and time; other programs put a space where ISO has a T. */
  static LocalDateTime parseDateTime(String text) {
    return LocalDateTime.parse(withT(text));
  }

  /** Reads a point in time; without an offset it is in UTC, as SQLite's own functions give it. */
  static Instant parseInstant(String text) {
    String iso = withT(text);
    boolean offset = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.indexOf('-', 10) > 0;
    return offset
        ? OffsetDateTime.parse(iso).toInstant()
        : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
  }

  private static String withT(String text) {
    return text.length() > 10 && text.charAt(10) == ' '
        ? text.substring(0, 10) + 'T' + text.substring(11)
        : text;
  }

  private static void appendDate(StringBuilder text, LocalDate date) {
    append(text, date.getYear(), 4);
    append(text.append('-'), date.getMonthValue(), 2);
    append(text.append('-'), date.getDayOfMonth(), 2);
  }

  private static void appendTime(StringBuilder text, LocalTime time, int digits) {
    append(text, time.getHour(), 2);
    append(text.append(':'), time.getMinute(), 2);
    append(text.append(':'), time.getSecond(), 2);
    if (digits > 0) {
      int length = text.append('.').length() + Math.min(digits, 9);
      append(text, time.get(ChronoField.NANO_OF_SECOND), 9);
      text.setLength(length);
    }
  }

  private static void append(StringBuilder text, int number, int width) {
    int limit = 10;
    for (int i = 1; i < width; i++) {
      limit *= 10;
    }
    for (int step = limit / 10; step > 0; step /= 10) {
      text.append((char) ('0' + number / step % 10));
    }
  }
}
