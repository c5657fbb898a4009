package dev.cinnabar.mapping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * The versions of rows, as generated mappers count them: numbers from zero on, or the time of the
 * last change in UTC.
 *
 * <p>A time is cut to the digits that its column keeps, and never comes twice for one row: where
 * the clock has not moved on, or has gone back, the version is one tick of the column after the
 * last. Numbers start again from the smallest when they run out. Stateless.
 */
public final class Version {

  private static final int[] NANOS = {
    1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  private Version() {}

  /** Returns the first version as a {@code short}, for which Java has no literal. */
  public static short firstShort() {
    return 0;
  }

  /** Returns the time now. */
  public static Instant instant(int digits) {
    return cut(Clock.systemUTC().instant(), digits);
  }

  /** Returns the time now, in UTC. */
  public static LocalDateTime localDateTime(int digits) {
    return LocalDateTime.ofInstant(instant(digits), ZoneOffset.UTC);
  }

  /** Returns the number after a number. */
  public static short next(short version) {
    return (short) (version + 1);
  }

  /** Returns the number after a number. */
  public static int next(int version) {
    return version + 1;
  }

  /** Returns the number after a number. */
  public static long next(long version) {
    return version + 1;
  }

  /** Returns the time now, or one tick after the given time where that is later. */
  public static Instant next(Instant version, int digits) {
    Instant now = instant(digits);
    Instant after = version.plusNanos(NANOS[digits]);
    return now.isBefore(after) ? after : now;
  }

  /** Returns the time now in UTC, or one tick after the given time where that is later. */
  public static LocalDateTime next(LocalDateTime version, int digits) {
    LocalDateTime now = localDateTime(digits);
    LocalDateTime after = version.plusNanos(NANOS[digits]);
    return now.isBefore(after) ? after : now;
  }

  private static Instant cut(Instant time, int digits) {
    int nanos = time.get(ChronoField.NANO_OF_SECOND);
    return time.with(ChronoField.NANO_OF_SECOND, nanos - nanos % NANOS[digits]);
  }
}
