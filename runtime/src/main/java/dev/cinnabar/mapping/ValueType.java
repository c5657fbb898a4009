package dev.cinnabar.mapping;

import dev.cinnabar.error.UnfitValueException;
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
import java.time.temporal.Temporal;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How one Java type is bound and read where the type is known only as an object: literals of
 * queries, columns of projections, keys. Mappers use the row and the binder directly.
 *
 * @param <T> the Java type
 */
public abstract class ValueType<T> {

  /** {@code boolean}. */
  public static final ValueType<Boolean> BOOLEAN =
      of(SqlType.BOOLEAN, Row::getBooleanOrNull, Binder::setBooleanOrNull);

  /** {@code short}. */
  public static final ValueType<Short> SHORT =
      of(SqlType.SMALLINT, Row::getShortOrNull, Binder::setShortOrNull);

  /** {@code int}. */
  public static final ValueType<Integer> INTEGER =
      of(SqlType.INTEGER, Row::getIntOrNull, Binder::setIntOrNull);

  /** {@code long}. */
  public static final ValueType<Long> LONG =
      of(SqlType.BIGINT, Row::getLongOrNull, Binder::setLongOrNull);

  /** {@code float}. */
  public static final ValueType<Float> FLOAT =
      of(SqlType.REAL, Row::getFloatOrNull, Binder::setFloatOrNull);

  /** {@code double}. */
  public static final ValueType<Double> DOUBLE =
      of(SqlType.DOUBLE, Row::getDoubleOrNull, Binder::setDoubleOrNull);

  /** {@code char}. */
  public static final ValueType<Character> CHARACTER =
      of(SqlType.CHAR, Row::getCharOrNull, Binder::setCharOrNull);

  /** Text of any length. */
  public static final ValueType<String> STRING =
      of(SqlType.TEXT, Row::getString, Binder::setString);

  /** A date. */
  public static final ValueType<LocalDate> LOCAL_DATE =
      of(SqlType.DATE, Row::getLocalDate, Binder::setLocalDate);

  /** A time of day with microseconds. */
  public static final ValueType<LocalTime> LOCAL_TIME = localTime(6);

  /** A date and time with microseconds. */
  public static final ValueType<LocalDateTime> LOCAL_DATE_TIME = localDateTime(6);

  /** A point in time with microseconds. */
  public static final ValueType<Instant> INSTANT = instant(6);

  /** A length of time. */
  public static final ValueType<Duration> DURATION =
      of(SqlType.DURATION, Row::getDuration, Binder::setDuration);

  /** A UUID. */
  public static final ValueType<UUID> UUID = of(SqlType.UUID, Row::getUuid, Binder::setUuid);

  /** Bytes. */
  public static final ValueType<byte[]> BYTES = of(SqlType.BLOB, Row::getBytes, Binder::setBytes);

  /** JSON text. */
  public static final ValueType<String> JSON = of(SqlType.JSON, Row::getString, Binder::setJson);

  private final SqlType sqlType;

  /** Creates the type of a value stored as {@code sqlType}. */
  protected ValueType(SqlType sqlType) {
    this.sqlType = sqlType;
  }

  /** A decimal number of {@code precision} digits, {@code scale} of them after the point. */
  public static ValueType<BigDecimal> decimal(int precision, int scale) {
    return of(
        SqlType.decimal(precision, scale),
        (row, at) -> row.getBigDecimal(at, scale),
        (binder, value) -> binder.setBigDecimal(value, scale),
        value -> scaled(value, scale));
  }

  /** An integer of up to {@code precision} digits. */
  public static ValueType<BigInteger> bigInteger(int precision) {
    return of(SqlType.decimal(precision, 0), Row::getBigInteger, Binder::setBigInteger);
  }

  /** A time of day with {@code digits} fractional digits of a second. */
  public static ValueType<LocalTime> localTime(int digits) {
    return of(
        SqlType.time(digits),
        Row::getLocalTime,
        (binder, value) -> binder.setLocalTime(value, digits),
        value -> value.with(t -> truncate(t, digits)));
  }

  /** A date and time with {@code digits} fractional digits of a second. */
  public static ValueType<LocalDateTime> localDateTime(int digits) {
    return of(
        SqlType.timestamp(digits),
        Row::getLocalDateTime,
        (binder, value) -> binder.setLocalDateTime(value, digits),
        value -> value.with(t -> truncate(t, digits)));
  }

  /** A point in time with {@code digits} fractional digits of a second. */
  public static ValueType<Instant> instant(int digits) {
    return of(
        SqlType.instant(digits),
        Row::getInstant,
        (binder, value) -> binder.setInstant(value, digits),
        value -> value.with(t -> truncate(t, digits)));
  }

  /** A point in time as a date and time in UTC. */
  public static ValueType<OffsetDateTime> offsetDateTime(int digits) {
    return of(
        SqlType.instant(digits),
        Row::getOffsetDateTime,
        (binder, value) -> binder.setOffsetDateTime(value, digits),
        value -> value.withOffsetSameInstant(ZoneOffset.UTC).with(t -> truncate(t, digits)));
  }

  /** A point in time as a date and time in UTC. */
  public static ValueType<ZonedDateTime> zonedDateTime(int digits) {
    return of(
        SqlType.instant(digits),
        Row::getZonedDateTime,
        (binder, value) -> binder.setZonedDateTime(value, digits),
        value -> value.withZoneSameInstant(ZoneOffset.UTC).with(t -> truncate(t, digits)));
  }

  /** Text of up to {@code length} UTF-16 units. */
  public static ValueType<String> varchar(int length) {
    return of(SqlType.varchar(length), Row::getString, Binder::setString);
  }

  /** Returns the type of the column. */
  public final SqlType sqlType() {
    return sqlType;
  }

  /** Reads the value at a 1-based position. */
  public abstract @Nullable T read(Row row, int at);

  /** Binds the value to the next parameter. */
  public abstract void bind(@Nullable T value, Binder binder);

  /**
   * Returns the value as it would come back from the database.
   *
   * @throws UnfitValueException where no column of this type can hold it
   */
  public T normalize(T value) {
    return value;
  }

  private static BigDecimal scaled(BigDecimal value, int scale) {
    String problem = Decimals.problem(value, scale);
    if (problem != null) {
      throw new UnfitValueException("Key", problem);
    }
    return Decimals.scaled(value, scale);
  }

  private static Temporal truncate(Temporal value, int digits) {
    long unit = Math.round(Math.pow(10, 9 - digits));
    long nanos = value.getLong(java.time.temporal.ChronoField.NANO_OF_SECOND);
    return digits >= 9 ? value : value.minus(nanos % unit, ChronoUnit.NANOS);
  }

  private static <T> ValueType<T> of(SqlType type, Reading<T> reading, Binding<T> binding) {
    return of(type, reading, binding, UnaryOperator.identity());
  }

  private static <T> ValueType<T> of(
      SqlType type, Reading<T> reading, Binding<T> binding, UnaryOperator<T> normalizing) {
    return new ValueType<>(type) {
      @Override
      public @Nullable T read(Row row, int at) {
        return reading.read(row, at);
      }

      @Override
      public void bind(@Nullable T value, Binder binder) {
        binding.bind(binder, value);
      }

      @Override
      public T normalize(T value) {
        return normalizing.apply(value);
      }
    };
  }

  private interface Reading<T> {
    @Nullable T read(Row row, int at);
  }

  private interface Binding<T> {
    void bind(Binder binder, @Nullable T value);
  }
}
