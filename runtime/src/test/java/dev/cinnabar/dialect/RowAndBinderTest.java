package dev.cinnabar.dialect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is bound comes back as it was, on real databases, wherever the program runs. */
final class RowAndBinderTest {

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  enum Engine {
    H2("jdbc:h2:mem:"),
    SQLITE("jdbc:sqlite::memory:");

    private final String url;

    Engine(String url) {
      this.url = url;
    }

    Dialect dialect() {
      return Dialects.forUrl(url).orElseThrow();
    }
  }

  /** A day without midnight, and digits that are not ASCII. */
  @BeforeEach
  void travel() {
    TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
  }

  @AfterEach
  void comeHome() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  static List<Arguments> values() {
    List<Arguments> cases = new ArrayList<>();
    for (Engine engine : Engine.values()) {
      add(cases, engine, ValueType.BOOLEAN, true, false);
      add(cases, engine, ValueType.SHORT, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE);
      add(cases, engine, ValueType.INTEGER, Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
      add(cases, engine, ValueType.LONG, Long.MIN_VALUE, 0L, Long.MAX_VALUE);
      add(cases, engine, ValueType.FLOAT, Float.MIN_VALUE, 0f, 0.1f, -Float.MAX_VALUE);
      add(cases, engine, ValueType.FLOAT, Float.NEGATIVE_INFINITY);
      add(cases, engine, ValueType.DOUBLE, Double.MIN_VALUE, 0d, 0.1, 5d, Double.MAX_VALUE);
      add(cases, engine, ValueType.DOUBLE, Double.POSITIVE_INFINITY);
      add(cases, engine, ValueType.CHARACTER, 'a', ' ', '\'', 'ß', '€');
      add(cases, engine, ValueType.STRING, "", " padded ", "it's \"x\"\n\\", "日本 🎉", "a\u0000b");
      add(cases, engine, ValueType.STRING, "x".repeat(100_000));
      add(cases, engine, ValueType.varchar(10), "ıIiİ", "ten chars!");
      add(cases, engine, ValueType.LOCAL_DATE, LocalDate.of(2018, 11, 4), LocalDate.EPOCH);
      add(cases, engine, ValueType.LOCAL_DATE, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
      add(cases, engine, ValueType.LOCAL_TIME, LocalTime.MIDNIGHT, LocalTime.of(0, 30, 0, 1_000));
      add(cases, engine, ValueType.localTime(0), LocalTime.of(23, 59, 59));
      add(
          cases,
          engine,
          ValueType.LOCAL_DATE_TIME,
          LocalDateTime.of(2018, 11, 4, 0, 30),
          LocalDateTime.of(1582, 10, 10, 12, 0, 0, 999_999_000),
          LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000));
      add(
          cases,
          engine,
          ValueType.INSTANT,
          Instant.EPOCH,
          Instant.parse("2018-11-04T03:30:00.000001Z"),
          Instant.parse("0001-01-01T00:00:00Z"));
      add(cases, engine, ValueType.instant(9), Instant.parse("2024-02-29T23:59:59.123456789Z"));
      add(cases, engine, ValueType.instant(0), Instant.parse("2024-02-29T23:59:59Z"));
      add(
          cases,
          engine,
          ValueType.offsetDateTime(6),
          OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 6_000, ZoneOffset.UTC));
      add(
          cases,
          engine,
          ValueType.zonedDateTime(6),
          ZonedDateTime.of(2024, 1, 2, 3, 4, 5, 6_000, ZoneOffset.UTC));
      add(cases, engine, ValueType.DURATION, Duration.ZERO, Duration.ofNanos(-1));
      add(cases, engine, ValueType.DURATION, Duration.ofNanos(Long.MAX_VALUE));
      add(cases, engine, ValueType.UUID, new UUID(0, 0), new UUID(-1, -1), UUID.randomUUID());
      add(
          cases,
          engine,
          ValueType.decimal(18, 2),
          new BigDecimal("0.00"),
          new BigDecimal("-9999999999999999.99"));
      add(cases, engine, ValueType.decimal(18, 18), new BigDecimal("0.000000000000000001"));
      add(cases, engine, ValueType.bigInteger(18), BigInteger.valueOf(-999_999_999_999_999_999L));
    }
    add(cases, Engine.H2, ValueType.DOUBLE, Double.NaN);
    add(cases, Engine.H2, ValueType.decimal(40, 20), new BigDecimal("-1.23456789012345678901"));
    add(cases, Engine.H2, ValueType.bigInteger(40), BigInteger.TEN.pow(39));
    add(cases, Engine.H2, ValueType.LOCAL_DATE, LocalDate.of(123_456, 7, 8));
    return cases;
  }

  @SafeVarargs
  private static <T> void add(
      List<Arguments> cases, Engine engine, ValueType<T> type, T... values) {
    for (T value : values) {
      cases.add(Arguments.of(engine, type, value));
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void comesBackAsItWas(Engine engine, ValueType<T> type, T value) throws SQLException {
    T back = store(engine, type.sqlType(), b -> type.bind(value, b), row -> type.read(row, 1));
    assertEquals(value, back);
  }

  @ParameterizedTest
  @MethodSource("values")
  <T> void comesBackAsNull(Engine engine, ValueType<T> type, T value) throws SQLException {
    assertNull(store(engine, type.sqlType(), b -> type.bind(null, b), row -> type.read(row, 1)));
  }

  @ParameterizedTest
  @EnumSource
  void bringsBytesBackAsACopy(Engine engine) throws SQLException {
    byte[] bytes = {0, -1, 127, -128};
    for (SqlType type : List.of(SqlType.BLOB, SqlType.varbinary(4))) {
      byte[] back = store(engine, type, b -> b.setBytes(bytes), row -> row.getBytes(1));
      assertArrayEquals(bytes, back);
      assertArrayEquals(
          new byte[0], store(engine, type, b -> b.setBytes(new byte[0]), row -> row.getBytes(1)));
      assertNull(store(engine, type, b -> b.setBytes(null), row -> row.getBytes(1)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void cutsOffDigitsThatTheColumnCannotHold(Engine engine) throws SQLException {
    LocalDateTime precise = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 123_456_789);
    assertEquals(
        precise.withNano(123_000_000),
        store(
            engine,
            SqlType.timestamp(3),
            b -> b.setLocalDateTime(precise, 3),
            row -> row.getLocalDateTime(1)));
    Instant instant = precise.toInstant(ZoneOffset.UTC);
    assertEquals(
        precise.withNano(0).toInstant(ZoneOffset.UTC),
        store(engine, SqlType.instant(0), b -> b.setInstant(instant, 0), row -> row.getInstant(1)));
    assertEquals(
        LocalTime.of(1, 2, 3, 999_999_000),
        store(
            engine,
            SqlType.TIME,
            b -> b.setLocalTime(LocalTime.of(1, 2, 3, 999_999_999), 6),
            row -> row.getLocalTime(1)));
  }

  @ParameterizedTest
  @EnumSource
  void keepsZeroWithoutItsSign(Engine engine) throws SQLException {
    assertEquals(
        0.0, store(engine, SqlType.DOUBLE, b -> b.setDouble(-0.0), row -> row.getDouble(1)));
  }

  @ParameterizedTest
  @EnumSource
  void refusesNullWhereAPrimitiveIsRead(Engine engine) {
    refuses(engine, SqlType.BOOLEAN, b -> b.setNull(SqlType.BOOLEAN), row -> row.getBoolean(1));
    refuses(engine, SqlType.SMALLINT, b -> b.setNull(SqlType.SMALLINT), row -> row.getShort(1));
    refuses(engine, SqlType.INTEGER, b -> b.setNull(SqlType.INTEGER), row -> row.getInt(1));
    refuses(engine, SqlType.BIGINT, b -> b.setNull(SqlType.BIGINT), row -> row.getLong(1));
    refuses(engine, SqlType.REAL, b -> b.setNull(SqlType.REAL), row -> row.getFloat(1));
    refuses(engine, SqlType.DOUBLE, b -> b.setNull(SqlType.DOUBLE), row -> row.getDouble(1));
    refuses(engine, SqlType.CHAR, b -> b.setNull(SqlType.CHAR), row -> row.getChar(1));
    DatabaseException refused =
        refuses(
            engine, SqlType.TEXT, b -> b.setString(null), row -> row.required(row.getString(1)));
    assertTrue(
        refused.getMessage().toLowerCase(Locale.ROOT).contains("column kept.stored: "),
        refused::getMessage);
  }

  @ParameterizedTest
  @EnumSource
  void refusesNumbersOutOfRange(Engine engine) {
    refuses(engine, SqlType.BIGINT, b -> b.setLong(40_000), row -> row.getShort(1));
    refuses(engine, SqlType.BIGINT, b -> b.setLong(1L << 31), row -> row.getInt(1));
    refuses(engine, SqlType.varchar(9), b -> b.setString("12x"), row -> row.getInt(1));
    refuses(engine, SqlType.varchar(9), b -> b.setString("ab"), row -> row.getChar(1));
    refuses(engine, SqlType.varchar(9), b -> b.setString(""), row -> row.getChar(1));
  }

  @ParameterizedTest
  @EnumSource
  void refusesDigitsThatWouldBeLost(Engine engine) {
    refuses(
        engine,
        SqlType.decimal(9, 2),
        b -> b.setBigDecimal(new BigDecimal("1.001"), 2),
        row -> "sent");
    refuses(engine, SqlType.DURATION, b -> b.setDuration(Duration.ofDays(200_000)), row -> "sent");
    refuses(engine, SqlType.INSTANT, b -> b.setInstant(Instant.MIN, 6), row -> "sent");
    refuses(engine, SqlType.TEXT, b -> b.setString("half \uD83C"), row -> "sent");
    refuses(engine, SqlType.TEXT, b -> b.setString("\uDF89\uD83C"), row -> "sent");
  }

  @ParameterizedTest
  @EnumSource(names = "SQLITE")
  void refusesWhatSqliteWouldChange(Engine engine) {
    refuses(engine, SqlType.DOUBLE, b -> b.setDouble(Double.NaN), row -> "sent");
    refuses(engine, SqlType.DATE, b -> b.setLocalDate(LocalDate.of(10_000, 1, 1)), row -> "sent");
    refuses(
        engine, SqlType.decimal(18, 0), b -> b.setBigInteger(BigInteger.TEN.pow(19)), r -> "sent");
    refuses(engine, SqlType.INTEGER, b -> b.setInt(2), row -> row.getBoolean(1));
    refuses(engine, SqlType.TEXT, b -> b.setString("1-1-1"), row -> row.getLocalDate(1));
    refuses(engine, SqlType.TEXT, b -> b.setString("1-1-1-1-1"), row -> row.getUuid(1));
    refuses(engine, SqlType.DOUBLE, b -> b.setDouble(1.5), row -> row.getLong(1));
    refuses(engine, SqlType.DOUBLE, b -> b.setDouble(1e300), row -> row.getFloat(1));
  }

  @ParameterizedTest
  @EnumSource(names = "SQLITE")
  void readsDatesThatSqliteItselfWrote(Engine engine) throws SQLException {
    assertEquals(
        LocalDateTime.of(2024, 2, 29, 1, 2, 3),
        store(
            engine,
            SqlType.TEXT,
            b -> b.setString("2024-02-29 01:02:03"),
            row -> row.getLocalDateTime(1)));
    for (String text :
        List.of("2024-02-29 01:02:03", "2024-02-29T01:02:03Z", "2024-02-29T02:02:03+01:00")) {
      assertEquals(
          Instant.parse("2024-02-29T01:02:03Z"),
          store(engine, SqlType.TEXT, b -> b.setString(text), row -> row.getInstant(1)));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "SQLITE")
  void keepsDatesInTextThatSortsAsTheyDo(Engine engine) throws SQLException {
    Instant instant = Instant.parse("2024-02-09T01:02:03.5Z");
    assertEquals(
        "2024-02-09T01:02:03.500000Z",
        store(engine, SqlType.INSTANT, b -> b.setInstant(instant, 6), row -> row.getString(1)));
    assertEquals(
        "0007-02-09",
        store(
            engine,
            SqlType.DATE,
            b -> b.setLocalDate(LocalDate.of(7, 2, 9)),
            row -> row.getString(1)));
    assertEquals(
        "01:02:03",
        store(
            engine,
            SqlType.time(0),
            b -> b.setLocalTime(LocalTime.of(1, 2, 3, 4), 0),
            row -> row.getString(1)));
  }

  private static DatabaseException refuses(
      Engine engine, SqlType type, Consumer<Binder> binding, Function<Row, Object> reading) {
    DatabaseException refused =
        assertThrows(DatabaseException.class, () -> store(engine, type, binding, reading));
    assertEquals(ErrorCode.ColumnValue, refused.code(), refused::getMessage);
    return refused;
  }

  private static <T> T store(
      Engine engine, SqlType type, Consumer<Binder> binding, Function<Row, T> reading)
      throws SQLException {
    Dialect dialect = engine.dialect();
    try (Connection connection = DriverManager.getConnection(engine.url);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE kept (stored %s)%s"
              .formatted(dialect.typeName(type), dialect.tableSuffix(true)));
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO kept (stored) VALUES (?)")) {
        binding.accept(dialect.binder(insert));
        insert.executeUpdate();
      }
      try (ResultSet results = statement.executeQuery("SELECT stored FROM kept")) {
        results.next();
        return reading.apply(dialect.row(results));
      }
    }
  }
}
