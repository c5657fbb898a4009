package dev.cinnabar.internal.jdbc;

import dev.cinnabar.mapping.Row;

/** Takes the key and other columns that the database gave to one inserted row. */
@FunctionalInterface
public interface KeyReading {

  /** Receives what came back of the row of the given index; a key is column 1 and never null. */
  void read(int index, Row row);
}
