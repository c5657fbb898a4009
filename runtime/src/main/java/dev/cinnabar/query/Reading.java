package dev.cinnabar.query;

/**
 * What is made of the rows of a query.
 *
 * @param <R> the result of one row
 */
public sealed interface Reading<R> permits EntityReading, ValueReading, KeyedReading {

  /** Returns what is made of rows that are objects. */
  default Treatment treatment() {
    return Treatment.TRACKED;
  }
}
