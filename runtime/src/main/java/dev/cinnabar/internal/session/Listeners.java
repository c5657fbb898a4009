package dev.cinnabar.internal.session;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.session.Session;
import dev.cinnabar.session.SessionListener;
import java.util.List;
import java.util.function.BiConsumer;

/** Tells the listeners of a session what it does, in their order. */
final class Listeners {

  private final Session session;
  private final List<SessionListener> all;
  private boolean ending;

  Listeners(Session session, List<SessionListener> all) {
    this.session = session;
    this.all = all;
  }

  void beforeFlush() {
    tell(SessionListener::beforeFlush);
  }

  void afterFlush() {
    tell(SessionListener::afterFlush);
  }

  void beforeCommit() {
    tellOfEnd(SessionListener::beforeCommit);
  }

  void afterCommit() {
    tellOfEnd(SessionListener::afterCommit);
  }

  void afterRollback() {
    tellOfEnd(SessionListener::afterRollback);
  }

  private void tell(BiConsumer<SessionListener, Session> event) {
    for (SessionListener listener : all) {
      event.accept(listener, session);
    }
  }

  private void tellOfEnd(BiConsumer<SessionListener, Session> event) {
    if (ending) {
      throw new SessionStateException(
          ErrorCode.Reentrance,
          "Session: a listener that was told of a commit or a rollback has called one. Let it leave the transaction to the program.");
    }
    ending = true;
    try {
      tell(event);
    } finally {
      ending = false;
    }
  }
}
