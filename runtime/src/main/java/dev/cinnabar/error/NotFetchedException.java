package dev.cinnabar.error;

/** What no query had fetched was touched where a touch loads nothing. */
public final class NotFetchedException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public NotFetchedException(String message) {
    super(ErrorCode.NotFetched, message, null);
  }
}
