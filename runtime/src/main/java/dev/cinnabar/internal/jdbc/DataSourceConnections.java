package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connections of a data source that is the program's own: a pool, as a rule. */
public final class DataSourceConnections implements ConnectionSource {

  private final DataSource dataSource;
  private final Dialect dialect;

  /** Creates a source over a data source. */
  public DataSourceConnections(DataSource dataSource, Dialect dialect) {
    this.dataSource = dataSource;
    this.dialect = dialect;
  }

  @Override
  public Connection borrow() throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      setUp(connection);
      return connection;
    } catch (SQLException | RuntimeException | Error e) {
      Faults faults = new Faults();
      faults.add(e);
      faults.attempt(() -> discard(connection));
      throw e;
    }
  }

  /** What a dialect sets up may not work inside a transaction. */
  private void setUp(Connection connection) throws SQLException {
    if (!dialect.needsSetUp()) {
      return;
    }
    boolean autoCommit = connection.getAutoCommit();
    if (!autoCommit) {
      connection.setAutoCommit(true);
    }
    dialect.setUp(connection);
    if (!autoCommit) {
      connection.setAutoCommit(false);
    }
  }

  @Override
  public void giveBack(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    Faults faults = new Faults();
    faults.attempt(() -> connection.abort(Runnable::run));
    faults.attempt(connection::close);
    faults.raise();
  }

  @Override
  public void close() {}
}
