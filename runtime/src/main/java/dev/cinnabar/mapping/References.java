package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/** Finds the objects that a row refers to by key, without running SQL. */
public interface References {

  /**
   * Returns the object with the key at a position: the one the session has, else a stub that loads
   * when it is used.
   *
   * @param at the 1-based position of the foreign key
   * @return the object, or null where the key is null
   */
  <E, T> @Nullable T find(ToOne<E, T> relationship, Row row, int at);
}
