package dev.cinnabar.conformance.server;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** A server that holds many databases. */
interface Server {

  /** Creates an empty database. */
  DataSource create() throws SQLException;

  /** Deletes all rows of tables, and has generated keys start again. */
  void empty(DataSource database, Set<String> tables) throws SQLException;

  /** Drops a database. */
  void drop(DataSource database) throws SQLException;
}
