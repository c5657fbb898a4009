package dev.cinnabar.conformance.fidelity;

import static dev.cinnabar.conformance.fidelity.LargeSpecimenTable.LARGE_SPECIMEN;
import static dev.cinnabar.conformance.fidelity.SpecimenTable.SPECIMEN;

import dev.cinnabar.conformance.fidelity.Specimen.Cut;
import dev.cinnabar.conformance.fidelity.Specimen.Points;
import dev.cinnabar.conformance.fidelity.Specimen.Stone;
import dev.cinnabar.query.Column;
import java.math.BigDecimal;
import java.math.BigInteger;
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
        TimeTrials.day(),
        TimeTrials.clock(),
        TimeTrials.clockOfSeconds(),
        TimeTrials.fineClock(),
        TimeTrials.moment(),
        TimeTrials.momentOfMillis(),
        TimeTrials.fineMoment(),
        TimeTrials.instant(),
        TimeTrials.instantOfSeconds(),
        TimeTrials.fineInstant(),
        TimeTrials.offset(),
        TimeTrials.zoned(),
        TimeTrials.duration(),
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

  static <T> Trial<Specimen, T> trial(
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
