package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.mapping.TableName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a live database what it holds. */
final class Inspection {

  private final DatabaseMetaData metadata;
  private final Dialect dialect;
  private final @Nullable String catalog;
  private final @Nullable String schema;

  private Inspection(Connection connection, Dialect dialect) throws SQLException {
    this.metadata = connection.getMetaData();
    this.dialect = dialect;
    this.catalog = connection.getCatalog();
    this.schema = connection.getSchema();
  }

  /** Returns those of the tables that there are; a view of the name counts. */
  static Set<TableName> existing(
      Connection connection, Dialect dialect, Collection<TableName> tables) throws SQLException {
    Inspection inspection = new Inspection(connection, dialect);
    List<TableName> present = inspection.all();
    Set<TableName> found = new LinkedHashSet<>();
    for (TableName table : tables) {
      for (TableName candidate : present) {
        if (inspection.matches(table, candidate)) {
          found.add(table);
        }
      }
    }
    return found;
  }

  private List<TableName> all() throws SQLException {
    List<TableName> tables = new ArrayList<>();
    try (ResultSet results = metadata.getTables(null, null, "%", null)) {
      while (results.next()) {
        tables.add(
            new TableName(
                results.getString("TABLE_CAT"),
                results.getString("TABLE_SCHEM"),
                results.getString("TABLE_NAME")));
      }
    }
    return tables;
  }

  /** What the driver does not tell is taken to match. */
  private boolean matches(TableName table, TableName candidate) throws SQLException {
    boolean sameSchema =
        candidate.schema() == null
            || (table.schema() == null
                ? candidate.schema().equals(schema)
                : isStoredAs(table.schema(), candidate.schema()));
    boolean sameCatalog =
        candidate.catalog() == null
            || (table.catalog() == null
                ? candidate.catalog().equals(catalog)
                : isStoredAs(table.catalog(), candidate.catalog()));
    return sameSchema && sameCatalog && isStoredAs(table.name(), candidate.name());
  }

  /** A name that is not quoted is found in the case in which the database keeps such names. */
  private boolean isStoredAs(String name, String stored) throws SQLException {
    if (!dialect.identifier(name).equals(name)) {
      return name.equals(stored);
    }
    if (metadata.storesUpperCaseIdentifiers()) {
      return name.toUpperCase(Locale.ROOT).equals(stored);
    }
    return metadata.storesLowerCaseIdentifiers()
        ? name.equals(stored)
        : name.equalsIgnoreCase(stored);
  }
}
