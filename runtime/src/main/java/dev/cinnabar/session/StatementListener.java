package dev.cinnabar.session;

/**
 * Is told of every statement that was sent, after the database has answered.
 *
 * <p>Called on the thread that sent the statement, and by several threads at once where several
 * sessions are at work. What a listener throws fails the statement.
 */
@FunctionalInterface
public interface StatementListener {

  /** Receives one statement. */
  void executed(StatementEvent event);
}
