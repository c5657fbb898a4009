package dev.cinnabar.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives the values that could be too much for their columns, before anything is sent. What is
 * allowed stands in the {@link ColumnMapping}.
 */
public interface Check {

  /**
   * Reports that an embedded value that has to be there is missing.
   *
   * @param column its first column
   * @param width the number of its columns
   */
  void missing(int column, int width);

  /** Checks that a required column has a value. */
  void value(int column, @Nullable Object value);

  /** Checks that a required column has a value and that it is not longer than the column. */
  void text(int column, @Nullable String value);

  /** Checks that a required column has a value and that it is not longer than the column. */
  void bytes(int column, byte @Nullable [] value);

  /** Checks that a required column has a value and that the column can hold all its digits. */
  void decimal(int column, @Nullable BigDecimal value);

  /** Checks that a required column has a value and that the column can hold all its digits. */
  void integer(int column, @Nullable BigInteger value);

  /** Checks that a required column has a value and that an array can hold all digits in it. */
  void elements(int column, @Nullable List<?> values);

  /** Checks that a number is none of the values a database cannot keep. */
  void number(int column, double value);

  /** Checks a number as {@link #number(int, double)} does, and that a required column has one. */
  default void number(int column, @Nullable Float value) {
    if (value == null) {
      value(column, null);
    } else {
      number(column, value.doubleValue());
    }
  }

  /** Checks a number as {@link #number(int, double)} does, and that a required column has one. */
  default void number(int column, @Nullable Double value) {
    if (value == null) {
      value(column, null);
    } else {
      number(column, value.doubleValue());
    }
  }
}
