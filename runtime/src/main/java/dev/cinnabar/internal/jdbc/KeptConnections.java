package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Connections of the driver manager, kept open for reuse. As many are opened as are at work at the
 * same time; for more than starting out a program brings a pool.
 *
 * <p>Until it is closed, at least one connection stays open: an in-memory database lives as long.
 */
public final class KeptConnections implements ConnectionSource {

  private final String url;
  private final Properties properties;
  private final Dialect dialect;
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final AtomicInteger open = new AtomicInteger();
  private volatile boolean closed;

  /** Creates a source without connections yet. */
  public KeptConnections(String url, Properties properties, Dialect dialect) {
    this.url = dialect.shareableUrl(url);
    this.properties = (Properties) properties.clone();
    this.dialect = dialect;
  }

  @Override
  public Connection borrow() throws SQLException {
    if (closed) {
      throw new SQLException("The database was closed.", "08003");
    }
    Connection connection = idle.pollFirst();
    return connection == null ? connect() : connection;
  }

  private Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url, properties);
    try {
      dialect.setUp(connection);
    } catch (SQLException | RuntimeException | Error e) {
      Faults faults = new Faults();
      faults.add(e);
      faults.attempt(connection::close);
      throw e;
    }
    open.incrementAndGet();
    return connection;
  }

  @Override
  public void giveBack(Connection connection) throws SQLException {
    idle.addFirst(connection);
    if (closed && idle.remove(connection)) {
      connection.close();
    }
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    Faults faults = new Faults();
    if (open.get() == 1 && !closed) {
      // Otherwise an in-memory database would go with its last connection.
      faults.attempt(() -> idle.addFirst(connect()));
    }
    open.decrementAndGet();
    faults.attempt(() -> connection.abort(Runnable::run));
    faults.attempt(connection::close);
    faults.raise();
  }

  @Override
  public void close() {
    closed = true;
    Faults faults = new Faults();
    Connection connection = idle.pollFirst();
    while (connection != null) {
      faults.attempt(connection::close);
      connection = idle.pollFirst();
    }
    faults.log("A connection could not be closed with its database.");
  }
}
