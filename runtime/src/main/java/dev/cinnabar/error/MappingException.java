package dev.cinnabar.error;

import org.jspecify.annotations.Nullable;

/** A class, a registry, a dialect or a driver does not fit. */
public final class MappingException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public MappingException(ErrorCode code, String message) {
    this(code, message, null);
  }

  /** Creates the exception with what caused it. */
  public MappingException(ErrorCode code, String message, @Nullable Throwable cause) {
    super(code, message, cause);
  }
}
