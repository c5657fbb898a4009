package dev.cinnabar.conformance.fidelity;

import static dev.cinnabar.conformance.fidelity.FineSpecimenTable.FINE_SPECIMEN;
import static dev.cinnabar.conformance.fidelity.SpecimenTable.SPECIMEN;
import static dev.cinnabar.conformance.fidelity.Trials.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Dates, times and durations, around leaps, gaps and the ends of what databases know. */
final class TimeTrials {

  private TimeTrials() {}

  static Trial<?, ?> day() {
    return trial("LocalDate", SPECIMEN.day, (s, v) -> s.day = v, s -> s.day)
        .with(LocalDate.of(2024, 2, 29))
        .with(LocalDate.of(1970, 1, 1))
        .with(LocalDate.of(1900, 2, 28))
        .with(LocalDate.of(1986, 1, 1)) // Kathmandu had no first quarter of an hour.
        .with(LocalDate.of(1582, 10, 10)) // The Gregorian calendar began after a gap.
        .with(LocalDate.of(1000, 2, 28))
        .with(LocalDate.of(1, 1, 1))
        .with(LocalDate.of(9999, 12, 31))
        .with(LocalDate.of(10_000, 1, 1))
        .with(LocalDate.of(0, 12, 31))
        .with(LocalDate.of(0, 1, 1))
        .with(LocalDate.of(-1, 12, 31))
        .with(LocalDate.of(-4712, 1, 1))
        .with(LocalDate.of(-4713, 12, 31))
        .with(LocalDate.of(5_874_897, 12, 31))
        .with(LocalDate.of(5_874_898, 1, 1))
        .with("LocalDate.MIN", LocalDate.MIN)
        .with("LocalDate.MIN + 1 day", LocalDate.MIN.plusDays(1))
        .with("LocalDate.MAX - 1 day", LocalDate.MAX.minusDays(1))
        .with("LocalDate.MAX", LocalDate.MAX);
  }

  static Trial<?, ?> clock() {
    return trial("LocalTime", SPECIMEN.clock, (s, v) -> s.clock = v, s -> s.clock)
        .with(LocalTime.MIDNIGHT)
        .with(LocalTime.of(2, 30)) // Does not exist on a day in spring.
        .with(LocalTime.of(12, 0, 0, 1_000))
        .with(LocalTime.of(23, 59, 59))
        .with(LocalTime.of(23, 59, 59, 999_999_000))
        .with(LocalTime.MAX)
        .keptAs(LocalTime.MAX.truncatedTo(ChronoUnit.MICROS))
        .with(LocalTime.of(0, 0, 0, 1))
        .keptAs(LocalTime.MIDNIGHT);
  }

  static Trial<?, ?> clockOfSeconds() {
    return trial(
            "LocalTime, secondPrecision = 0",
            SPECIMEN.clockOfSeconds,
            (s, v) -> s.clockOfSeconds = v,
            s -> s.clockOfSeconds)
        .with(LocalTime.of(1, 2, 3))
        .with(LocalTime.of(23, 59, 59, 500_000_000))
        .keptAs(LocalTime.of(23, 59, 59));
  }

  static Trial<?, ?> fineClock() {
    return new Trial<>(
            "LocalTime, secondPrecision = 9",
            FINE_SPECIMEN,
            FINE_SPECIMEN.clock,
            FineSpecimen::new,
            (s, v) -> s.clock = v,
            s -> s.clock)
        .with(LocalTime.MAX)
        .with(LocalTime.of(0, 0, 0, 1));
  }

  private static LocalDateTime dateTime(String text) {
    return LocalDateTime.parse(text);
  }

  static Trial<?, ?> moment() {
    return trial("LocalDateTime", SPECIMEN.moment, (s, v) -> s.moment = v, s -> s.moment)
        .with(dateTime("1970-01-01T00:00:00"))
        .with(dateTime("1969-12-31T23:59:59.999999"))
        .with(dateTime("2026-03-08T02:30:00")) // Does not exist in New York,
        .with(dateTime("2026-11-01T01:30:00")) // exists twice there,
        .with(dateTime("1986-01-01T00:07:00")) // does not exist in Kathmandu.
        .with(dateTime("2016-12-31T23:59:59.999999")) // A leap second followed.
        .with(dateTime("2038-01-19T03:14:08"))
        .with(dateTime("1582-10-10T12:00:00"))
        .with(dateTime("1883-11-18T12:00:00")) // New York changed by minutes and seconds.
        .with(dateTime("0001-01-01T00:00:00"))
        .with(dateTime("9999-12-31T23:59:59.999999"))
        .with(dateTime("9999-12-31T23:59:59.999999999"))
        .keptAs(dateTime("9999-12-31T23:59:59.999999"))
        .with(dateTime("2026-01-01T00:00:00.000000999"))
        .keptAs(dateTime("2026-01-01T00:00:00"))
        .with(dateTime("1969-12-31T23:59:59.000000001"))
        .keptAs(dateTime("1969-12-31T23:59:59"))
        .with(dateTime("+10000-01-01T00:00:00"))
        .with(dateTime("0000-12-31T23:59:59"))
        .with(dateTime("-0001-01-01T00:00:00"))
        .with("LocalDateTime.MIN", LocalDateTime.MIN)
        .with(dateTime("-4712-01-01T00:00:00"))
        .with(dateTime("+294276-12-31T23:59:59.999999"))
        .with(dateTime("+294277-01-01T00:00:00"))
        .with("LocalDateTime.MAX - 1 s", LocalDateTime.MAX.minusSeconds(1))
        .keptAs(LocalDateTime.MAX.minusSeconds(1).truncatedTo(ChronoUnit.MICROS))
        .with("LocalDateTime.MAX", LocalDateTime.MAX)
        .keptAs(LocalDateTime.MAX.truncatedTo(ChronoUnit.MICROS));
  }

  static Trial<?, ?> momentOfMillis() {
    return trial(
            "LocalDateTime, secondPrecision = 3",
            SPECIMEN.momentOfMillis,
            (s, v) -> s.momentOfMillis = v,
            s -> s.momentOfMillis)
        .with(dateTime("2026-01-01T00:00:00.123"))
        .with(dateTime("2026-12-31T23:59:59.9996"))
        .keptAs(dateTime("2026-12-31T23:59:59.999"));
  }

  static Trial<?, ?> fineMoment() {
    return new Trial<>(
            "LocalDateTime, secondPrecision = 9",
            FINE_SPECIMEN,
            FINE_SPECIMEN.moment,
            FineSpecimen::new,
            (s, v) -> s.moment = v,
            s -> s.moment)
        .with(dateTime("2026-03-08T02:30:00.123456789"))
        .with(dateTime("9999-12-31T23:59:59.999999999"));
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }

  static Trial<?, ?> instant() {
    return trial("Instant", SPECIMEN.instant, (s, v) -> s.instant = v, s -> s.instant)
        .with(Instant.EPOCH)
        .with(at("1969-12-31T23:59:59.999999Z"))
        .with(at("2026-03-08T07:30:00Z")) // Around the gap and the overlap in New York.
        .with(at("2026-11-01T05:30:00Z"))
        .with(at("2026-11-01T06:30:00Z"))
        .with(at("1985-12-31T18:30:00Z"))
        .with(at("2016-12-31T23:59:60Z")) // Java's instants have no leap seconds.
        .with(at("2038-01-19T03:14:08Z"))
        .with(at("1883-11-18T17:00:00Z"))
        .with(at("1582-10-10T12:00:00Z"))
        .with(at("0001-01-01T00:00:00Z"))
        .with(at("0001-01-02T00:00:00Z"))
        .with(at("9999-12-31T00:00:00Z"))
        .with(at("9999-12-31T23:59:59.999999Z"))
        .with(at("2026-01-01T00:00:00.123456789Z"))
        .keptAs(at("2026-01-01T00:00:00.123456Z"))
        .with(at("1960-01-01T00:00:00.000000001Z"))
        .keptAs(at("1960-01-01T00:00:00Z"))
        .with(at("+10000-01-01T00:00:00Z"))
        .with(at("0000-12-31T23:59:59Z"))
        .with(at("-0001-01-01T00:00:00Z"))
        .with(at("-4712-01-01T00:00:00Z"))
        .with(at("+294276-12-31T23:59:59Z"))
        .with(at("+294277-01-01T00:00:00Z"))
        .with("Instant.MIN", Instant.MIN)
        .with("Instant.MAX", Instant.MAX);
  }

  static Trial<?, ?> instantOfSeconds() {
    return trial(
            "Instant, secondPrecision = 0",
            SPECIMEN.instantOfSeconds,
            (s, v) -> s.instantOfSeconds = v,
            s -> s.instantOfSeconds)
        .with(at("2026-03-08T07:30:00.500Z"))
        .keptAs(at("2026-03-08T07:30:00Z"))
        .with(at("1969-12-31T23:59:58.500Z"))
        .keptAs(at("1969-12-31T23:59:58Z"));
  }

  static Trial<?, ?> fineInstant() {
    return new Trial<>(
            "Instant, secondPrecision = 9",
            FINE_SPECIMEN,
            FINE_SPECIMEN.instant,
            FineSpecimen::new,
            (s, v) -> s.instant = v,
            s -> s.instant)
        .with(at("2026-11-01T05:30:00.123456789Z"))
        .with(at("1969-12-31T23:59:59.999999999Z"));
  }

  static Trial<?, ?> offset() {
    Trial<Specimen, OffsetDateTime> trial =
        trial("OffsetDateTime", SPECIMEN.offset, (s, v) -> s.offset = v, s -> s.offset);
    for (String text :
        List.of(
            "2026-01-01T00:00Z",
            "2026-01-01T00:00+05:45",
            "2026-11-01T01:30-04:00",
            "2026-11-01T01:30-05:00",
            "0001-01-01T12:00-18:00",
            "9999-12-31T23:59:59.999999+18:00",
            "0001-01-01T00:00+18:00",
            "9999-12-31T23:59-18:00")) {
      OffsetDateTime value = OffsetDateTime.parse(text);
      trial.with(value).keptAs(value.withOffsetSameInstant(ZoneOffset.UTC));
    }
    return trial
        .with("OffsetDateTime.MIN", OffsetDateTime.MIN)
        .with("OffsetDateTime.MAX", OffsetDateTime.MAX);
  }

  static Trial<?, ?> zoned() {
    Trial<Specimen, ZonedDateTime> trial =
        trial("ZonedDateTime", SPECIMEN.zoned, (s, v) -> s.zoned = v, s -> s.zoned);
    for (String text :
        List.of(
            "2026-01-01T00:00Z",
            "2026-01-01T00:00Z[UTC]",
            "2026-01-01T00:00+05:45[Asia/Kathmandu]",
            "2026-11-01T01:30-04:00[America/New_York]",
            "2026-11-01T01:30-05:00[America/New_York]",
            "1883-11-18T12:00-05:00[America/New_York]",
            "0001-01-01T12:00-04:56:02[America/New_York]")) {
      ZonedDateTime value = ZonedDateTime.parse(text);
      trial.with(value).keptAs(value.withZoneSameInstant(ZoneOffset.UTC));
    }
    return trial;
  }

  static Trial<?, ?> duration() {
    return trial("Duration", SPECIMEN.duration, (s, v) -> s.duration = v, s -> s.duration)
        .with(Duration.ZERO)
        .with(Duration.ofNanos(1))
        .with(Duration.ofNanos(-1))
        .with(Duration.ofNanos(Long.MAX_VALUE))
        .with(Duration.ofNanos(Long.MIN_VALUE))
        .with(Duration.ofNanos(Long.MAX_VALUE).plusNanos(1))
        .with("Duration.ofSeconds(Long.MAX_VALUE)", Duration.ofSeconds(Long.MAX_VALUE));
  }
}
