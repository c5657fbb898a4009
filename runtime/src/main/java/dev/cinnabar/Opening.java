package dev.cinnabar;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.internal.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** How a database is reached: by a URL or by a data source. */
interface Opening {

  /** Returns the dialect that can be told without a connection. */
  Optional<Dialect> dialect();

  /** Connects before the dialect is known. */
  Connection connect(Properties properties) throws SQLException;

  /** Returns the connections of the database. */
  ConnectionSource connections(Properties properties, Dialect dialect);

  /** Says where the database is, without anything secret. */
  String place();
}
