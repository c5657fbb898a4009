package dev.cinnabar.session;

/**
 * How a session behaves. Immutable.
 *
 * <pre>{@code
 * try (Session session = database.openSession(options -> options.strictLoading(true))) { … }
 * }</pre>
 *
 * @param strictLoading whether a touch of what no query has fetched is a {@link
 *     dev.cinnabar.error.NotFetchedException}, rather than loading it
 */
public record SessionOptions(boolean strictLoading) {

  /** Returns the same with strict loading or without it. */
  public SessionOptions strictLoading(boolean strict) {
    return new SessionOptions(strict);
  }
}
