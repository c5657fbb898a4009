package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * The name of a table, unquoted.
 *
 * @param catalog the catalogue, or null for the connection's own
 * @param schema the schema, or null for the connection's own
 * @param name the table
 */
public record TableName(@Nullable String catalog, @Nullable String schema, String name) {

  /** A table in the connection's own schema. */
  public static TableName of(String name) {
    return new TableName(null, null, name);
  }

  /** A table in a schema. */
  public static TableName of(String schema, String name) {
    return new TableName(null, schema, name);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (catalog != null) {
      text.append(catalog).append('.');
    }
    if (schema != null) {
      text.append(schema).append('.');
    }
    return text.append(name).toString();
  }
}
