package dev.cinnabar.session;

import java.util.ArrayList;
import java.util.List;

/**
 * How a session behaves. Immutable.
 *
 * <pre>{@code
 * try (Session session = database.openSession(options -> options.strictLoading(true))) { … }
 * }</pre>
 *
 * @param strictLoading whether a touch of what no query has fetched is a {@link
 *     dev.cinnabar.error.NotFetchedException}, rather than loading it
 * @param readOnly whether the session only reads: no snapshots are taken, nothing is compared, and
 *     <em>what the program changes in its objects is not seen and never written</em>; to add,
 *     delete and merge is refused
 * @param listeners who is told what the session does, in this order
 */
public record SessionOptions(
    boolean strictLoading, boolean readOnly, List<SessionListener> listeners) {

  /** How a session behaves where nothing was asked for. */
  public static final SessionOptions DEFAULT = new SessionOptions(false, false, List.of());

  /** Copies the list. */
  public SessionOptions {
    listeners = List.copyOf(listeners);
  }

  /** Returns the same with strict loading or without it. */
  public SessionOptions strictLoading(boolean strict) {
    return new SessionOptions(strict, readOnly, listeners);
  }

  /** Returns the same for reading only, or for writing as well. */
  public SessionOptions readOnly(boolean only) {
    return new SessionOptions(strictLoading, only, listeners);
  }

  /** Returns the same with one more listener, behind the others. */
  public SessionOptions listener(SessionListener listener) {
    List<SessionListener> all = new ArrayList<>(listeners);
    all.add(listener);
    return new SessionOptions(strictLoading, readOnly, all);
  }
}
