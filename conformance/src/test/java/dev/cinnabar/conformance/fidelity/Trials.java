package dev.cinnabar.conformance.fidelity;

import static dev.cinnabar.conformance.fidelity.FineSpecimenTable.FINE_SPECIMEN;
import static dev.cinnabar.conformance.fidelity.LargeSpecimenTable.LARGE_SPECIMEN;
import static dev.cinnabar.conformance.fidelity.SpecimenTable.SPECIMEN;

import dev.cinnabar.conformance.fidelity.Specimen.Cut;
import dev.cinnabar.conformance.fidelity.Specimen.Points;
import dev.cinnabar.conformance.fidelity.Specimen.Stone;
import dev.cinnabar.query.Column;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** All types with the values that are most likely to be changed on the way. */
final class Trials {

  private static final BigInteger QUINTILLION = BigInteger.TEN.pow(18);

  private Trials() {}

  static List<Trial<?, ?>> all() {
    return List.of(
        truth(),
        tiny(),
        number(),
        big(),
        real(),
        precise(),
        amount(),
        largeAmount(),
        fraction(),
        huge(),
        larger(),
        letter(),
        text(),
        longText(),
        bytes(),
        manyBytes(),
        day(),
        clock(),
        clockOfSeconds(),
        fineClock(),
        moment(),
        momentOfMillis(),
        fineMoment(),
        instant(),
        instantOfSeconds(),
        fineInstant(),
        offset(),
        zoned(),
        duration(),
        uuid(),
        stone(),
        stoneNumber(),
        nativeStone(),
        cut(),
        points(),
        stars(),
        texts(),
        numbers());
  }

  private static <T> Trial<Specimen, T> trial(
      String title,
      Column<T> column,
      BiConsumer<Specimen, T> setter,
      Function<Specimen, T> getter) {
    return new Trial<>(title, SPECIMEN, column, Specimen::new, setter, getter);
  }

  private static Trial<?, ?> truth() {
    return trial("boolean", SPECIMEN.truth, (s, v) -> s.truth = v, s -> s.truth)
        .with(true)
        .with(false);
  }

  private static Trial<?, ?> tiny() {
    return trial("short", SPECIMEN.tiny, (s, v) -> s.tiny = v, s -> s.tiny)
        .with(Short.MIN_VALUE)
        .with((short) 0)
        .with(Short.MAX_VALUE);
  }

  private static Trial<?, ?> number() {
    return trial("int", SPECIMEN.number, (s, v) -> s.number = v, s -> s.number)
        .with(Integer.MIN_VALUE)
        .with(0)
        .with(Integer.MAX_VALUE);
  }

  private static Trial<?, ?> big() {
    return trial("long", SPECIMEN.big, (s, v) -> s.big = v, s -> s.big)
        .with(Long.MIN_VALUE)
        .with(0L)
        .with((1L << 53) + 1)
        .with(Long.MAX_VALUE);
  }

  private static Trial<?, ?> real() {
    return trial("float", SPECIMEN.real, (s, v) -> s.real = v, s -> s.real)
        .with(0f)
        .with(-0f)
        .keptAs(0f)
        .with(0.1f)
        .with(1 / 3f)
        .with(16_777_216f)
        .with("Float.MIN_VALUE", Float.MIN_VALUE)
        .with("Float.MIN_NORMAL", Float.MIN_NORMAL)
        .with("Float.MAX_VALUE", Float.MAX_VALUE)
        .with("-Float.MAX_VALUE", -Float.MAX_VALUE)
        .with(Float.NaN)
        .with(Float.POSITIVE_INFINITY)
        .with(Float.NEGATIVE_INFINITY);
  }

  private static Trial<?, ?> precise() {
    return trial("double", SPECIMEN.precise, (s, v) -> s.precise = v, s -> s.precise)
        .with(0.0)
        .with(-0.0)
        .keptAs(0.0)
        .with(0.1)
        .with(1 / 3.0)
        .with(0.1 + 0.2)
        .with(9_007_199_254_740_991.0)
        .with(123456789012345680.0)
        .with("Double.MIN_VALUE", Double.MIN_VALUE)
        .with("Double.MIN_NORMAL", Double.MIN_NORMAL)
        .with("the largest subnormal", Math.nextDown(Double.MIN_NORMAL))
        .with("Double.MAX_VALUE", Double.MAX_VALUE)
        .with("-Double.MAX_VALUE", -Double.MAX_VALUE)
        .with(Double.NaN)
        .with(Double.POSITIVE_INFINITY)
        .with(Double.NEGATIVE_INFINITY);
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits);
  }

  private static Trial<?, ?> amount() {
    return trial("BigDecimal(12, 2)", SPECIMEN.amount, (s, v) -> s.amount = v, s -> s.amount)
        .with(decimal("0.00"))
        .with(decimal("0"))
        .keptAs(decimal("0.00"))
        .with(decimal("0E+10"))
        .keptAs(decimal("0.00"))
        .with(decimal("0E-30"))
        .keptAs(decimal("0.00"))
        .with(decimal("0.01"))
        .with(decimal("-0.01"))
        .with(decimal("1.5"))
        .keptAs(decimal("1.50"))
        .with(decimal("1.5000"))
        .keptAs(decimal("1.50"))
        .with(decimal("2E+3"))
        .keptAs(decimal("2000.00"))
        .with(decimal("9999999999.99"))
        .with(decimal("-9999999999.99"))
        .with(decimal("10000000000.00"))
        .with(decimal("1E+10"))
        .with(decimal("0.001"))
        .with(decimal("1.999"))
        .with(decimal("1E+1000"))
        .with(decimal("1E-1000"))
        .with("1E+2147483647", BigDecimal.ONE.scaleByPowerOfTen(Integer.MAX_VALUE))
        .with("1E-2147483647", BigDecimal.ONE.scaleByPowerOfTen(-Integer.MAX_VALUE));
  }

  private static Trial<?, ?> largeAmount() {
    return new Trial<>(
            "BigDecimal(38, 10)",
            LARGE_SPECIMEN,
            LARGE_SPECIMEN.amount,
            LargeSpecimen::new,
            (s, v) -> s.amount = v,
            s -> s.amount)
        .with(decimal("0.0000000001"))
        .with(decimal("1234567890123456789012345678.0123456789"))
        .with(decimal("-9999999999999999999999999999.9999999999"))
        .with(decimal("10000000000000000000000000000.0000000000"));
  }

  private static Trial<?, ?> fraction() {
    return new Trial<>(
            "BigDecimal(38, 38)",
            LARGE_SPECIMEN,
            LARGE_SPECIMEN.fraction,
            LargeSpecimen::new,
            (s, v) -> s.fraction = v,
            s -> s.fraction)
        .with("0", decimal("0E-38"))
        .with("1E-38", decimal("1E-38"))
        .with("1 - 1E-38", BigDecimal.ONE.subtract(decimal("1E-38")))
        .with("1", decimal("1"));
  }

  private static Trial<?, ?> huge() {
    return trial("BigInteger(18)", SPECIMEN.huge, (s, v) -> s.huge = v, s -> s.huge)
        .with(BigInteger.ZERO)
        .with(QUINTILLION.subtract(BigInteger.ONE))
        .with(BigInteger.ONE.subtract(QUINTILLION))
        .with(QUINTILLION)
        .with("2^200", BigInteger.TWO.pow(200));
  }

  private static Trial<?, ?> larger() {
    BigInteger limit = BigInteger.TEN.pow(65);
    return new Trial<>(
            "BigInteger(65)",
            LARGE_SPECIMEN,
            LARGE_SPECIMEN.huge,
            LargeSpecimen::new,
            (s, v) -> s.huge = v,
            s -> s.huge)
        .with("2^63", BigInteger.TWO.pow(63))
        .with("10^65 - 1", limit.subtract(BigInteger.ONE))
        .with("1 - 10^65", BigInteger.ONE.subtract(limit))
        .with("10^65", limit);
  }

  private static Trial<?, ?> letter() {
    return trial("char", SPECIMEN.letter, (s, v) -> s.letter = v, s -> s.letter)
        .with("'a'", 'a')
        .with("' '", ' ')
        .with("'\\n'", '\n')
        .with("'İ'", 'İ')
        .with("'\\uFFFF'", '\uFFFF')
        .with("'\\0'", '\0')
        .with("'\\uD83D'", '\uD83D');
  }

  private static Trial<?, ?> text() {
    Trial<Specimen, String> trial =
        trial("String(20)", SPECIMEN.text, (s, v) -> s.text = v, s -> s.text);
    for (String plain :
        List.of(
            "",
            " ",
            " a ",
            "a  ",
            "null",
            "NULL",
            "0",
            "'",
            "''",
            "\\",
            "\\0",
            "\\'",
            "?",
            "%_",
            ":a",
            "${a}",
            "{d '2020-01-01'}",
            "a;--b",
            "/*",
            "İıŞğ",
            "ßẞ",
            "é",
            "e\u0301",
            "漢字",
            "שלום",
            "٣۴",
            "😀",
            "👩‍🚀",
            "😀😀😀😀😀😀😀😀😀😀",
            "12345678901234567890")) {
      trial.with('"' + plain + '"', plain);
    }
    return trial
        .with("\"\\t\\r\\n\"", "\t\r\n")
        .with("\"\\u001A\"", "\u001A")
        .with("\"\\u007F\\u0085\"", "\u007F\u0085")
        .with("\"\\u2028\"", "\u2028")
        .with("\"\\uFEFFa\"", "\uFEFFa")
        .with("\"\\uFFFE\\uFFFF\"", "\uFFFE\uFFFF")
        .with("\"a\\0b\"", "a\0b")
        .with("\"\\uD83D\"", "\uD83D")
        .with("\"a\\uDE00\"", "a\uDE00")
        .with("\"\\uDE00\\uD83D\"", "\uDE00\uD83D")
        .with("21 characters", "123456789012345678901")
        .with("20 characters and a blank", "12345678901234567890 ")
        .with("11 emoji", "😀".repeat(11));
  }

  private static Trial<?, ?> longText() {
    return trial("String, @Lob", SPECIMEN.longText, (s, v) -> s.longText = v, s -> s.longText)
        .with("\"\"", "")
        .with("65,536 characters", "a".repeat(65_536))
        .with("100,000 emoji", "😀".repeat(100_000))
        .with("\"a\\0b\"", "a\0b")
        .with("\"\\uD83D\"", "\uD83D");
  }

  private static Trial<?, ?> bytes() {
    return trial("byte[] of length 4", SPECIMEN.bytes, (s, v) -> s.bytes = v, s -> s.bytes)
        .with("{}", new byte[0])
        .with("{0}", new byte[1])
        .with("{0, 0, 0, 0}", new byte[4])
        .with("{1, 0, 0}", new byte[] {1, 0, 0})
        .with("{32, 32}", new byte[] {32, 32})
        .with("{-1, -128, 127, 39}", new byte[] {-1, -128, 127, 39})
        .with("5 bytes", new byte[5]);
  }

  private static Trial<?, ?> manyBytes() {
    byte[] all = new byte[100_000];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    return trial("byte[], @Lob", SPECIMEN.manyBytes, (s, v) -> s.manyBytes = v, s -> s.manyBytes)
        .with("{}", new byte[0])
        .with("100,000 bytes", all);
  }

  private static Trial<?, ?> day() {
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

  private static Trial<?, ?> clock() {
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

  private static Trial<?, ?> clockOfSeconds() {
    return trial(
            "LocalTime, secondPrecision = 0",
            SPECIMEN.clockOfSeconds,
            (s, v) -> s.clockOfSeconds = v,
            s -> s.clockOfSeconds)
        .with(LocalTime.of(1, 2, 3))
        .with(LocalTime.of(23, 59, 59, 500_000_000))
        .keptAs(LocalTime.of(23, 59, 59));
  }

  private static Trial<?, ?> fineClock() {
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

  private static Trial<?, ?> moment() {
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

  private static Trial<?, ?> momentOfMillis() {
    return trial(
            "LocalDateTime, secondPrecision = 3",
            SPECIMEN.momentOfMillis,
            (s, v) -> s.momentOfMillis = v,
            s -> s.momentOfMillis)
        .with(dateTime("2026-01-01T00:00:00.123"))
        .with(dateTime("2026-12-31T23:59:59.9996"))
        .keptAs(dateTime("2026-12-31T23:59:59.999"));
  }

  private static Trial<?, ?> fineMoment() {
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

  private static Trial<?, ?> instant() {
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

  private static Trial<?, ?> instantOfSeconds() {
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

  private static Trial<?, ?> fineInstant() {
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

  private static Trial<?, ?> offset() {
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

  private static Trial<?, ?> zoned() {
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

  private static Trial<?, ?> duration() {
    return trial("Duration", SPECIMEN.duration, (s, v) -> s.duration = v, s -> s.duration)
        .with(Duration.ZERO)
        .with(Duration.ofNanos(1))
        .with(Duration.ofNanos(-1))
        .with(Duration.ofNanos(Long.MAX_VALUE))
        .with(Duration.ofNanos(Long.MIN_VALUE))
        .with(Duration.ofNanos(Long.MAX_VALUE).plusNanos(1))
        .with("Duration.ofSeconds(Long.MAX_VALUE)", Duration.ofSeconds(Long.MAX_VALUE));
  }

  private static Trial<?, ?> uuid() {
    return trial("UUID", SPECIMEN.uuid, (s, v) -> s.uuid = v, s -> s.uuid)
        .with(new UUID(0, 0))
        .with(new UUID(-1, -1))
        .with(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));
  }

  private static Trial<?, ?> stone() {
    return trial("enum by name", SPECIMEN.stone, (s, v) -> s.stone = v, s -> s.stone)
        .with(Stone.OPAL)
        .with(Stone.IOLITE)
        .with(Stone.TANZANITE);
  }

  private static Trial<?, ?> stoneNumber() {
    return trial(
            "enum by position",
            SPECIMEN.stoneNumber,
            (s, v) -> s.stoneNumber = v,
            s -> s.stoneNumber)
        .with(Stone.OPAL)
        .with(Stone.TANZANITE);
  }

  private static Trial<?, ?> nativeStone() {
    return trial(
            "enum, @NativeEnum",
            SPECIMEN.nativeStone,
            (s, v) -> s.nativeStone = v,
            s -> s.nativeStone)
        .with(Stone.OPAL)
        .with(Stone.IOLITE)
        .with(Stone.TANZANITE);
  }

  private static Trial<?, ?> cut() {
    return trial("enum by code", SPECIMEN.cut, (s, v) -> s.cut = v, s -> s.cut)
        .with(Cut.ROUND)
        .with(Cut.OVAL);
  }

  private static Trial<?, ?> points() {
    return trial("record of an int", SPECIMEN.points, (s, v) -> s.points = v, s -> s.points)
        .with("Integer.MIN_VALUE", new Points(Integer.MIN_VALUE))
        .with("0", new Points(0))
        .with("Integer.MAX_VALUE", new Points(Integer.MAX_VALUE));
  }

  private static Trial<?, ?> texts() {
    return trial("JSON with texts", SPECIMEN.texts, (s, v) -> s.texts = v, s -> s.texts)
        .notCompared()
        .with(Map.of())
        .with("{\"\": \"\"}", Map.of("", ""))
        .with("{\"b\": \" \", \"a\": \"null\"}", Map.of("b", " ", "a", "null"))
        .with("quotes and backslashes", Map.of("'", "\"\\/\\u0041"))
        .with("{\"İ\": \"ı😀\"}", Map.of("İ", "ı😀"))
        .with("controls", Map.of("\t", "\r\n\u001A\u007F"))
        .with("{\"a\": \"\\0\"}", Map.of("a", "\0"))
        .with("100,000 characters", Map.of("a", "b".repeat(100_000)));
  }

  private static Trial<?, ?> numbers() {
    return trial("JSON with numbers", SPECIMEN.numbers, (s, v) -> s.numbers = v, s -> s.numbers)
        .notCompared()
        .with(List.of())
        .with(List.of(decimal("0"), decimal("-1")))
        .with(List.of(decimal("0.1"), decimal("1.50")))
        .with(List.of(decimal("9007199254740993")))
        .with(List.of(decimal("12345678901234567890.0123456789")))
        .with(List.of(decimal("1E+3")))
        .keptAs(List.of(decimal("1000")))
        .with("[10^400]", List.of(BigDecimal.TEN.pow(400)))
        .with("[10^-400]", List.of(decimal("1E-400")));
  }

  private static Trial<?, ?> stars() {
    return trial("converted to String(5)", SPECIMEN.stars, (s, v) -> s.stars = v, s -> s.stars)
        .with("no stars", new Stars(0))
        .with("5 stars", new Stars(5))
        .with("6 stars", new Stars(6));
  }
}
