package dev.cinnabar.error;

import org.jspecify.annotations.Nullable;

/** The session is closed, must be rolled back, or is in use. */
public final class SessionStateException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public SessionStateException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /** Creates the exception with what caused it. */
  public SessionStateException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
