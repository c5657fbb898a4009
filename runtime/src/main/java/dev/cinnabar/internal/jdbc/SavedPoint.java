package dev.cinnabar.internal.jdbc;

import java.sql.Savepoint;
import java.util.Set;

/**
 * A place in a transaction that it can be taken back to.
 *
 * @param savepoint what the driver calls it
 * @param cursors the results that were open then, and stay so
 */
public record SavedPoint(Savepoint savepoint, Set<Cursor> cursors) {

  /** Copies the set. */
  public SavedPoint {
    cursors = Set.copyOf(cursors);
  }
}
