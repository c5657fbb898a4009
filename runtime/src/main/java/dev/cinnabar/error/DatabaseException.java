package dev.cinnabar.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database or its driver reported an error. */
public class DatabaseException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String sql;
  private final boolean retryable;

  /** Creates the exception for a statement, or for a call that has none. */
  public DatabaseException(
      ErrorCode code, String message, @Nullable String sql, @Nullable Throwable cause) {
    this(code, message, sql, false, cause);
  }

  /** Creates the exception and says whether the transaction can succeed when it is run again. */
  public DatabaseException(
      ErrorCode code,
      String message,
      @Nullable String sql,
      boolean retryable,
      @Nullable Throwable cause) {
    super(code, message, cause);
    this.sql = sql;
    this.retryable = retryable;
  }

  @Override
  public final @Nullable String sql() {
    return sql;
  }

  /** Returns the SQLSTATE that the driver gave, where it gave one. */
  public final @Nullable String sqlState() {
    return getCause() instanceof SQLException cause ? cause.getSQLState() : null;
  }

  /**
   * Tells whether the same transaction can succeed when it is run again from its start: the error
   * was a serialization failure, a deadlock or a lock that could not be had in time.
   */
  public final boolean isRetryable() {
    return retryable;
  }
}
