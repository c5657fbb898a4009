package dev.cinnabar.sql;

import dev.cinnabar.mapping.SqlType;

/**
 * Places for the values of a list.
 *
 * @param argument the position of the list among the arguments of the statement
 * @param type the type of its values
 * @param places the number of question marks: none for an empty list, few different numbers
 *     otherwise, so that few texts are prepared, and {@link #WHOLE} for a list that is bound as one
 *     value
 */
public record ListParameter(int argument, SqlType type, int places) {

  /** Says that a list is bound as one value, because it is longer than a driver takes. */
  public static final int WHOLE = -1;

  private static final int LARGEST = 1_000;

  /** Returns places for a number of values: a power of two, and beyond 1,000 a single one. */
  public static ListParameter of(int argument, SqlType type, int values) {
    return new ListParameter(argument, type, values > LARGEST ? WHOLE : places(values));
  }

  /** Returns places for a number of rows: a power of two, then full thousands. */
  public static ListParameter ofRows(int argument, SqlType type, int rows) {
    return new ListParameter(argument, type, places(rows));
  }

  /** Tells whether the list is bound as one value. */
  public boolean isWhole() {
    return places == WHOLE;
  }

  private static int places(int values) {
    if (values > LARGEST / 2) {
      return (values + LARGEST - 1) / LARGEST * LARGEST;
    }
    int power = Integer.highestOneBit(values);
    return power == values ? power : power * 2;
  }
}
