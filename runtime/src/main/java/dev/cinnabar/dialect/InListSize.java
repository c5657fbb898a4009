package dev.cinnabar.dialect;

/** How many question marks an IN list gets: few sizes, so that few texts are prepared. */
final class InListSize {

  private static final int LARGEST = 1_000;

  private InListSize() {}

  /** Returns the size for a number of values: a power of two, then full thousands. */
  static int of(int values) {
    if (values > LARGEST / 2) {
      return (values + LARGEST - 1) / LARGEST * LARGEST;
    }
    int size = Integer.highestOneBit(values);
    return size == values ? size : size * 2;
  }
}
