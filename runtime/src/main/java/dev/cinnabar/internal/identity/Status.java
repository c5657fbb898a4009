package dev.cinnabar.internal.identity;

import dev.cinnabar.mapping.Entry;

/** What a session knows about the row of an {@link Entry}; kept as a byte in the entry itself. */
public final class Status {

  /** The snapshot holds the row as this transaction knows it. */
  public static final byte LOADED = 0;

  /** The key is known, the row was not read yet. */
  public static final byte UNFILLED = 1;

  /** The snapshot is of an earlier transaction; the next sight of the row replaces it. */
  public static final byte STALE = 2;

  /** The row will be deleted by the next flush. */
  public static final byte DELETING = 3;

  /** The row was deleted in this transaction. */
  public static final byte DELETED = 4;

  private Status() {}

  /** Tells whether the entry stands for a row that exists and whose values are known. */
  public static boolean isTracked(Entry<?> entry) {
    return entry.status() == LOADED || entry.status() == STALE;
  }
}
