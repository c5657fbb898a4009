package dev.cinnabar.sql;

import dev.cinnabar.mapping.SqlType;

/**
 * Places for the values of a list.
 *
 * @param argument the position of the list among the arguments of the statement
 * @param type the type of its values
 * @param places the number of question marks: none for an empty list, and few different numbers
 *     otherwise, so that few texts are prepared
 */
public record ListParameter(int argument, SqlType type, int places) {

  private static final int LARGEST = 1_000;

  /** Returns places for a number of values: a power of two, then full thousands. */
  public static ListParameter of(int argument, SqlType type, int values) {
    return new ListParameter(argument, type, places(values));
  }

  private static int places(int values) {
    if (values > LARGEST / 2) {
      return (values + LARGEST - 1) / LARGEST * LARGEST;
    }
    int power = Integer.highestOneBit(values);
    return power == values ? power : power * 2;
  }
}
