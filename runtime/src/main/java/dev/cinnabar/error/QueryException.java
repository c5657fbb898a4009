package dev.cinnabar.error;

import org.jspecify.annotations.Nullable;

/** A query was used wrongly, or its result is not what was asked for. */
public final class QueryException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public QueryException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /** Creates the exception with what caused it. */
  public QueryException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
