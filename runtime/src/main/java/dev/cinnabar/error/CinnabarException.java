package dev.cinnabar.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions of the runtime.
 *
 * <p>The message reads {@code [Code] Where: what is wrong. What to do.} and never holds bound
 * values unless the database was told to show them.
 */
public abstract class CinnabarException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /** Creates an exception whose message starts with the code. */
  protected CinnabarException(ErrorCode code, String message, @Nullable Throwable cause) {
    super("[" + code + "] " + message, cause);
    this.code = code;
  }

  /** Returns the code, which has a section in the documentation. */
  public final ErrorCode code() {
    return code;
  }

  /** Returns the simple name of the entity class concerned, where one is. */
  public @Nullable String entity() {
    return null;
  }

  /** Returns the key of the entity concerned, where it is known. */
  public @Nullable Object key() {
    return null;
  }

  /** Returns the SQL that failed, where there is one. */
  public @Nullable String sql() {
    return null;
  }
}
