package dev.cinnabar.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One connection on loan for one transaction.
 *
 * <p>Autocommit is the only setting that is changed here, so it is the only one that is read and
 * put back: asking some drivers for isolation or schema costs a query.
 */
final class Loan {

  private final ConnectionSource source;
  private final Connection connection;
  private final boolean autoCommit;

  private Loan(ConnectionSource source, Connection connection, boolean autoCommit) {
    this.source = source;
    this.connection = connection;
    this.autoCommit = autoCommit;
  }

  /** Borrows a connection and switches it to transactions. */
  static Loan begin(ConnectionSource source) throws SQLException {
    Connection connection = source.borrow();
    try {
      boolean autoCommit = connection.getAutoCommit();
      if (autoCommit) {
        connection.setAutoCommit(false);
      }
      return new Loan(source, connection, autoCommit);
    } catch (SQLException | RuntimeException | Error e) {
      Faults faults = new Faults();
      faults.add(e);
      faults.attempt(() -> source.discard(connection));
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /** Returns the connection as it was borrowed; where that fails it is thrown away. */
  void giveBack(Faults faults) {
    if (autoCommit) {
      faults.attempt(() -> connection.setAutoCommit(true));
    }
    if (faults.isEmpty()) {
      faults.attempt(() -> source.giveBack(connection));
    }
    if (!faults.isEmpty()) {
      discard(faults);
    }
  }

  /** Throws the connection away. */
  void discard(Faults faults) {
    faults.attempt(() -> source.discard(connection));
  }
}
