package dev.cinnabar.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table, unquoted.
 *
 * @param catalog the catalogue, where it is written
 * @param schema the schema, where it is written
 * @param name the table
 */
public record TableModel(@Nullable String catalog, @Nullable String schema, String name) {

  /** A table in the connection's own schema. */
  public static TableModel of(String name) {
    return new TableModel(null, null, name);
  }
}
