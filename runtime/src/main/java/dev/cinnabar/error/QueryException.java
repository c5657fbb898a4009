package dev.cinnabar.error;

import org.jspecify.annotations.Nullable;

/** A query was used wrongly, or its result is not what was asked for. */
public final class QueryException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String sql;

  /** Creates the exception. */
  public QueryException(ErrorCode code, String message) {
    this(code, message, null, null);
  }

  /** Creates the exception for a statement, with what caused it. */
  public QueryException(
      ErrorCode code, String message, @Nullable String sql, @Nullable Throwable cause) {
    super(code, message, cause);
    this.sql = sql;
  }

  @Override
  public @Nullable String sql() {
    return sql;
  }
}
