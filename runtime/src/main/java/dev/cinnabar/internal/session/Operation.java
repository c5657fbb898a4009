package dev.cinnabar.internal.session;

/** The kinds of calls that a session takes. */
enum Operation {
  /** Looks at what is in memory: {@code contains}, {@code state}, {@code changes}. */
  INSPECT(1),
  /** Runs a query or loads what was touched. */
  READ(2),
  /** Takes note of an object: {@code add}, {@code delete}. */
  NOTE(4),
  /** Writes: {@code flush}, {@code commit}. */
  WRITE(8),
  /** Takes the transaction back. */
  ROLL_BACK(16),
  /** Ends the session. */
  CLOSE(32);

  private final int bit;

  Operation(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }
}
