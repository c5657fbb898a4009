package dev.cinnabar.conformance.support;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Dialects;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.Registries;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The tables of all models, as far as a database can keep them. */
public final class Tables {

  private Tables() {}

  static Dialect dialect(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return Dialects.forProduct(product).orElseThrow();
    }
  }

  /** Returns the tables whose columns the database can keep. */
  public static EntityTable<?, ?>[] keptBy(Dialect dialect) {
    return Registries.tables().stream()
        .filter(
            table ->
                table.mapper().mapping().columns().stream()
                    .allMatch(column -> dialect.refusal(column) == null))
        .toArray(EntityTable<?, ?>[]::new);
  }
}
