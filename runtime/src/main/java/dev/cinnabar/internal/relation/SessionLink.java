package dev.cinnabar.internal.relation;

import dev.cinnabar.error.DetachedException;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import org.jspecify.annotations.Nullable;

/**
 * All that observed collections and stubs know of their session. Closing the session cuts the one
 * pointer here, so that an object that outlives it keeps nothing else alive.
 */
public final class SessionLink {

  private final String end;
  private @Nullable LazyLoading session;
  private int writing;
  private int looking;

  private SessionLink(@Nullable LazyLoading session, String end) {
    this.session = session;
    this.end = end;
  }

  /** Creates the link of an open session. */
  public SessionLink(LazyLoading session) {
    this(session, "its session was closed");
  }

  /** Creates the link of objects that have left a session which goes on. */
  public static SessionLink left() {
    return new SessionLink(null, "its object left the session");
  }

  /** Cuts the link for good. */
  public void cut() {
    session = null;
  }

  /** Returns the open session, or null. */
  public @Nullable LazyLoading session() {
    return session;
  }

  /**
   * Returns the open session, or fails because what a relationship leads to can no longer be
   * loaded.
   */
  LazyLoading require(String what, @Nullable ReferencePath path) {
    return require(
        what,
        path == null
            ? "Touch it, or select it, while the session is open."
            : "Touch it while the session is open, or load it along with the %s: %s."
                .formatted(path.owner().mapping().name(), path.fetch()));
  }

  /** Returns the open session, or fails because {@code what} can no longer be loaded. */
  public LazyLoading require(String what, String remedy) {
    LazyLoading open = session;
    if (open == null) {
      throw new DetachedException("%s was not loaded before %s. %s".formatted(what, end, remedy));
    }
    return open;
  }

  /**
   * Tells whether the runtime is writing objects: then observed collections answer empty and ignore
   * edits, so that a setter which keeps both sides of a relationship does no harm.
   */
  public boolean isWriting() {
    return writing > 0;
  }

  /** Starts writing objects; to be followed by {@link #endWriting} whatever happens. */
  public void beginWriting() {
    writing++;
  }

  /** Ends writing objects. */
  public void endWriting() {
    writing--;
  }

  /** Runs what writes objects, undisturbed by setters that keep both sides of a relationship. */
  public void write(Runnable assignment) {
    beginWriting();
    try {
      assignment.run();
    } finally {
      endWriting();
    }
  }

  /** Tells whether the runtime is comparing or binding values: then no getter loads anything. */
  boolean isLooking() {
    return looking > 0;
  }

  /** Runs what looks at objects, stubs among them, and must not load them by looking. */
  public void look(Runnable action) {
    beginLooking();
    try {
      action.run();
    } finally {
      endLooking();
    }
  }

  /** Starts looking at objects; to be followed by {@link #endLooking} whatever happens. */
  public void beginLooking() {
    looking++;
  }

  /** Ends looking at objects. */
  public void endLooking() {
    looking--;
  }

  /** Compares an object with its snapshot without loading it by looking. */
  public <E, S extends Entry<E>> void compare(
      EntityMapper<E, ?, S> mapper, E entity, S snapshot, Changes changes) {
    looking++;
    try {
      mapper.compare(entity, snapshot, changes);
    } finally {
      looking--;
    }
  }
}
