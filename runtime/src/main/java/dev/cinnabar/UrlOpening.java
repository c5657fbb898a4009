package dev.cinnabar;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Dialects;
import dev.cinnabar.internal.jdbc.ConnectionSource;
import dev.cinnabar.internal.jdbc.KeptConnections;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** Reaches a database by its JDBC URL. */
record UrlOpening(String url) implements Opening {

  @Override
  public Optional<Dialect> dialect() {
    return Dialects.forUrl(url);
  }

  @Override
  public Connection connect(Properties properties) throws SQLException {
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public ConnectionSource connections(Properties properties, Dialect dialect) {
    return new KeptConnections(url, properties, dialect);
  }

  /** A URL may hold a password behind its first separator of parameters. */
  @Override
  public String place() {
    String place = url.split("[?;]", 2)[0];
    int user = place.indexOf('@');
    return user < 0 ? place : "jdbc:…" + place.substring(user);
  }
}
