package dev.cinnabar.internal.jdbc;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.mapping.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of a query, one after the other. Ends with the transaction at the latest. */
public final class Cursor implements AutoCloseable {

  private final Work work;
  private final String sql;
  private final PreparedStatement statement;
  private final ResultSet results;
  private final Row row;
  private boolean closed;

  Cursor(Work work, String sql, PreparedStatement statement, ResultSet results, Row row) {
    this.work = work;
    this.sql = sql;
    this.statement = statement;
    this.results = results;
    this.row = row;
  }

  /** Goes to the next row; false where there is none. */
  public boolean next() {
    if (closed) {
      throw new SessionStateException(
          ErrorCode.SessionClosed,
          "Result: it was closed, or the transaction that read it has ended. Read it before"
              + " commit, rollback and close.");
    }
    try {
      return results.next();
    } catch (SQLException | RuntimeException | Error e) {
      throw work.failed(e, sql, null, null);
    }
  }

  /** Returns the current row: one object for all rows. */
  public Row row() {
    return row;
  }

  /** Closes the result; calling it again does nothing. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    work.closed(this);
    try {
      results.close();
    } catch (SQLException | RuntimeException | Error e) {
      throw work.failed(e, sql, statement, null);
    }
    work.keep(sql, statement);
  }

  /** Ends the cursor because the transaction ends. */
  void end() throws SQLException {
    closed = true;
    statement.close();
  }
}
