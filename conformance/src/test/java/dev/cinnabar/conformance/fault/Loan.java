package dev.cinnabar.conformance.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;

/** What became of one connection that was borrowed. */
final class Loan {

  private final Connection real;
  private final Deque<Connection> pool;
  private final Settings settings;
  private boolean restored;
  private boolean returned;
  private boolean aborted;
  private boolean lost;
  private int openStatements;

  /** What a borrower may change, and has to put back. */
  private record Settings(boolean autoCommit, int isolation, boolean readOnly, String schema) {
    static Settings of(Connection connection) throws SQLException {
      return new Settings(
          connection.getAutoCommit(),
          connection.getTransactionIsolation(),
          connection.isReadOnly(),
          connection.getSchema());
    }
  }

  Loan(Connection real, Deque<Connection> pool) throws SQLException {
    this.real = real;
    this.pool = pool;
    this.settings = Settings.of(real);
  }

  Connection connection() {
    return real;
  }

  /** Notes what a call is going to do; a connection that was lost can only be closed. */
  void before(String call) throws SQLException {
    switch (call) {
      case "PreparedStatement.close", "Statement.close" -> openStatements--;
      case "Connection.abort" -> aborted = true;
      case "Connection.close" -> restored |= !returned && isAsBorrowed();
      default -> {
        if (lost) {
          throw new SQLException("the connection is gone", "08003");
        }
      }
    }
  }

  private boolean isAsBorrowed() throws SQLException {
    return !real.isClosed() && Settings.of(real).equals(settings);
  }

  /** A statement counts once the caller has it. */
  void after(String call) {
    if (call.equals("Connection.prepareStatement") || call.equals("Connection.createStatement")) {
      openStatements++;
    }
  }

  /** Lets the connection end, as when its server or the line to it is gone. */
  void lose() throws SQLException {
    if (!returned) {
      lost = true;
      real.close();
    }
  }

  /** Takes a connection back instead of closing it; only once, and not after it was aborted. */
  boolean answersItself(String call) {
    boolean ends = call.equals("Connection.close") || call.equals("Connection.abort");
    if (ends && (returned || lost)) {
      returned = true;
      return true;
    }
    if (!call.equals("Connection.close") || aborted) {
      return false;
    }
    returned = true;
    pool.push(real);
    return true;
  }

  /** Tells whether it came back as it was borrowed, or lost, or was thrown away. */
  boolean isOver() {
    return aborted || (returned && (lost || (restored && openStatements <= 0)));
  }

  @Override
  public String toString() {
    return "aborted %b, returned %b, lost %b, as borrowed %b, %d statements open"
        .formatted(aborted, returned, lost, restored, openStatements);
  }
}
