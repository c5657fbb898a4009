package dev.cinnabar.sql;

import java.util.List;

/**
 * What an INSERT does with a row whose key is taken: {@code ON CONFLICT (key) DO UPDATE SET …}, or
 * {@code DO NOTHING} without assignments.
 *
 * @param key the columns of the primary key or a unique key
 * @param assignments what is written to the row that is there
 * @param otherKeys the other unique keys of which all columns are inserted, and which may be taken
 *     as well
 */
public record Conflict(
    List<String> key, List<Assignment> assignments, List<List<String>> otherKeys) {
  /** Copies the lists. */
  public Conflict {
    key = List.copyOf(key);
    assignments = List.copyOf(assignments);
    otherKeys = List.copyOf(otherKeys);
  }
}
