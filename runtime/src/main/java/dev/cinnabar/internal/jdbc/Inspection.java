package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.mapping.TableName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a live database what it holds. */
final class Inspection {

  private Inspection() {}

  static Set<TableName> existing(
      Connection connection, Dialect dialect, Collection<TableName> tables) throws SQLException {
    Set<TableName> found = new LinkedHashSet<>();
    DatabaseMetaData metadata = connection.getMetaData();
    for (TableName table : tables) {
      if (exists(connection, metadata, dialect, table)) {
        found.add(table);
      }
    }
    return found;
  }

  private static boolean exists(
      Connection connection, DatabaseMetaData metadata, Dialect dialect, TableName table)
      throws SQLException {
    String name = stored(metadata, dialect, table.name());
    String schema =
        table.schema() == null ? connection.getSchema() : stored(metadata, dialect, table.schema());
    String catalog = table.catalog() == null ? null : stored(metadata, dialect, table.catalog());
    try (ResultSet results =
        metadata.getTables(catalog, escape(metadata, schema), escape(metadata, name), null)) {
      return results.next();
    }
  }

  /** Names that are not quoted are stored as the database likes them. */
  private static String stored(DatabaseMetaData metadata, Dialect dialect, String name)
      throws SQLException {
    boolean quoted = !dialect.identifier(name).equals(name);
    return !quoted && metadata.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
  }

  /** The underscore of a pattern stands for any character. */
  private static @Nullable String escape(DatabaseMetaData metadata, @Nullable String name)
      throws SQLException {
    if (name == null) {
      return null;
    }
    String escape = metadata.getSearchStringEscape();
    return name.replace(escape, escape + escape)
        .replace("_", escape + "_")
        .replace("%", escape + "%");
  }
}
