package dev.cinnabar.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database or its driver reported an error. */
public class DatabaseException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String sql;

  /** Creates the exception for a statement, or for a call that has none. */
  public DatabaseException(
      ErrorCode code, String message, @Nullable String sql, @Nullable Throwable cause) {
    super(code, message, cause);
    this.sql = sql;
  }

  @Override
  public final @Nullable String sql() {
    return sql;
  }

  /** Returns the SQLSTATE that the driver gave, where it gave one. */
  public final @Nullable String sqlState() {
    return getCause() instanceof SQLException cause ? cause.getSQLState() : null;
  }
}
