package dev.cinnabar.error;

/** A lazy attribute was touched after its session had ended. */
public final class DetachedException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public DetachedException(String message) {
    super(ErrorCode.Detached, message, null);
  }
}
