package dev.cinnabar.error;

/**
 * The answer to a commit was lost: the transaction may have been committed or rolled back. It is
 * never repeated by itself.
 */
public final class OutcomeUnknownException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public OutcomeUnknownException(String message, Throwable cause) {
    super(ErrorCode.OutcomeUnknown, message, cause);
  }
}
