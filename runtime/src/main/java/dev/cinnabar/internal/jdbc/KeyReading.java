package dev.cinnabar.internal.jdbc;

import dev.cinnabar.mapping.Row;

/** Takes the key that the database gave to one inserted row. */
@FunctionalInterface
public interface KeyReading {

  /** Receives the key of the row of the given index: column 1, never null. */
  void read(int index, Row key);
}
