package dev.cinnabar.session;

/**
 * Is told what a session does with its changes. Set for all sessions of a database by {@code
 * Database.at(url).sessionListener(…)}, or for one by {@link SessionOptions#listener}.
 *
 * <pre>{@code
 * new SessionListener() {
 *   public void beforeFlush(Session session) {
 *     session.add(new Visit(clock.instant())); // is inserted by the same flush
 *   }
 * }
 * }</pre>
 *
 * <p>Called on the thread of the session, and by several threads at once where several sessions are
 * at work. What concerns one object is better said by a method of its class, with
 * {@code @PrePersist} and the like. The idea is that of SQLAlchemy's session events.
 */
public interface SessionListener {

  /**
   * Called before each flush looks at what has changed, so that what is added, changed or deleted
   * here belongs to it. To flush, commit or query here is refused. What is thrown stops the flush
   * before its first statement, and leaves the session open.
   */
  default void beforeFlush(Session session) {}

  /**
   * Called behind the last statement of each flush. What is changed here is written by the next
   * one, which a commit does not wait for. To flush, commit or query here is refused.
   */
  default void afterFlush(Session session) {}

  /**
   * Called before a commit flushes. What is thrown stops the commit and leaves the session open.
   */
  default void beforeCommit(Session session) {}

  /**
   * Called when the database has committed. A statement run here begins another transaction. What
   * is thrown reaches the caller of the commit, whose work is stored all the same.
   */
  default void afterCommit(Session session) {}

  /** Called when the program has rolled back, with the objects as they were before. */
  default void afterRollback(Session session) {}
}
