package dev.cinnabar;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.internal.jdbc.ConnectionSource;
import dev.cinnabar.internal.jdbc.DataSourceConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;

/** Reaches a database by a data source of the program. */
record DataSourceOpening(DataSource dataSource) implements Opening {

  @Override
  public Optional<Dialect> dialect() {
    return Optional.empty();
  }

  @Override
  public Connection connect(Properties properties) throws SQLException {
    return dataSource.getConnection();
  }

  @Override
  public ConnectionSource connections(Properties properties, Dialect dialect) {
    return new DataSourceConnections(dataSource, dialect);
  }

  @Override
  public String place() {
    return "The data source";
  }
}
