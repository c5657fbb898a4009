package dev.cinnabar.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from and go back to; safe for use by many threads. */
public interface ConnectionSource extends AutoCloseable {

  /** Returns a connection that the dialect has set up, outside a transaction. */
  Connection borrow() throws SQLException;

  /** Takes a connection back that is as it was when it was borrowed. */
  void giveBack(Connection connection) throws SQLException;

  /** Takes a connection back that must not be used again. */
  void discard(Connection connection) throws SQLException;

  /** Closes what is this source's own; connections on loan are closed when they come back. */
  @Override
  void close();
}
