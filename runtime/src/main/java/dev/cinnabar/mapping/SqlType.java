package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The type of a column, independent of the database; each dialect names it in its own words.
 *
 * @param kind the family of types
 * @param length the number of UTF-16 units of text or of bytes; 0 where it is unlimited or has no
 *     meaning
 * @param precision the number of digits of a decimal, or of fractional digits of a second
 * @param scale the number of digits after the point
 * @param element the type of the elements of an array, null for other types
 */
public record SqlType(Kind kind, int length, int precision, int scale, @Nullable SqlType element) {

  /** {@code BOOLEAN}. */
  public static final SqlType BOOLEAN = of(Kind.BOOLEAN);

  /** {@code SMALLINT}, 16 bits. */
  public static final SqlType SMALLINT = of(Kind.SMALLINT);

  /** {@code INTEGER}, 32 bits. */
  public static final SqlType INTEGER = of(Kind.INTEGER);

  /** {@code BIGINT}, 64 bits. */
  public static final SqlType BIGINT = of(Kind.BIGINT);

  /** {@code REAL}, 32 bits. */
  public static final SqlType REAL = of(Kind.REAL);

  /** {@code DOUBLE PRECISION}, 64 bits. */
  public static final SqlType DOUBLE = of(Kind.DOUBLE);

  /** {@code VARCHAR(1)}. */
  public static final SqlType CHAR = new SqlType(Kind.VARCHAR, 1, 0, 0);

  /** Text without a declared length. */
  public static final SqlType TEXT = of(Kind.TEXT);

  /** {@code DATE}. */
  public static final SqlType DATE = of(Kind.DATE);

  /** {@code TIME(6)}. */
  public static final SqlType TIME = time(6);

  /** {@code TIMESTAMP(6)}. */
  public static final SqlType TIMESTAMP = timestamp(6);

  /** A point in time with microseconds. */
  public static final SqlType INSTANT = instant(6);

  /** A length of time, stored in nanoseconds. */
  public static final SqlType DURATION = of(Kind.DURATION);

  /** {@code UUID}. */
  public static final SqlType UUID = of(Kind.UUID);

  /** Bytes without a declared length. */
  public static final SqlType BLOB = of(Kind.BLOB);

  /** JSON, in the form that the database searches best. */
  public static final SqlType JSON = of(Kind.JSON);

  /** A type whose values have no elements. */
  public SqlType(Kind kind, int length, int precision, int scale) {
    this(kind, length, precision, scale, null);
  }

  /** The families of types. */
  public enum Kind {
    BOOLEAN,
    SMALLINT,
    INTEGER,
    BIGINT,
    REAL,
    DOUBLE,
    DECIMAL,
    VARCHAR,
    TEXT,
    DATE,
    TIME,
    TIMESTAMP,
    INSTANT,
    DURATION,
    UUID,
    VARBINARY,
    BLOB,
    JSON,
    ENUM,
    ARRAY
  }

  /** {@code VARCHAR(length)}. */
  public static SqlType varchar(int length) {
    return new SqlType(Kind.VARCHAR, length, 0, 0);
  }

  /**
   * A type of the database's own that has some names for values, text of up to {@code length}
   * UTF-16 units where there are no such types.
   */
  public static SqlType enumeration(int length) {
    return new SqlType(Kind.ENUM, length, 0, 0);
  }

  /** {@code VARBINARY(length)}. */
  public static SqlType varbinary(int length) {
    return new SqlType(Kind.VARBINARY, length, 0, 0);
  }

  /** {@code DECIMAL(precision, scale)}. */
  public static SqlType decimal(int precision, int scale) {
    return new SqlType(Kind.DECIMAL, 0, precision, scale);
  }

  /** {@code TIME(digits)}. */
  public static SqlType time(int digits) {
    return new SqlType(Kind.TIME, 0, digits, 0);
  }

  /** {@code TIMESTAMP(digits)}. */
  public static SqlType timestamp(int digits) {
    return new SqlType(Kind.TIMESTAMP, 0, digits, 0);
  }

  /** A point in time with {@code digits} fractional digits of a second. */
  public static SqlType instant(int digits) {
    return new SqlType(Kind.INSTANT, 0, digits, 0);
  }

  /** Returns the number of fractional digits of a second; 0 for other types. */
  public int digitsOfSecond() {
    return switch (kind) {
      case TIME, TIMESTAMP, INSTANT -> precision;
      default -> 0;
    };
  }

  /** {@code element ARRAY}. */
  public static SqlType array(SqlType element) {
    return new SqlType(Kind.ARRAY, 0, 0, 0, element);
  }

  private static SqlType of(Kind kind) {
    return new SqlType(kind, 0, 0, 0);
  }
}
