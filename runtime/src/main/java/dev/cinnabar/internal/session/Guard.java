package dev.cinnabar.internal.session;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.OutcomeUnknownException;
import dev.cinnabar.error.SessionStateException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every call of a session: one thread at a time, and only what the session's state
 * allows. Overlapping use costs one compare-and-set to find out, and no lock.
 */
final class Guard {

  private final BooleanSupplier statementFailed;
  private final AtomicReference<@Nullable Thread> user = new AtomicReference<>();
  private SessionStatus status = SessionStatus.OPEN;
  private @Nullable Throwable cause;

  /** A call from which nothing comes back. */
  interface Action {
    void run();
  }

  /** A call from which something comes back. */
  interface Call<T> {
    T run();
  }

  /** A call from which something or null comes back. */
  interface Search<T> {
    @Nullable T run();
  }

  /**
   * Creates the guard of an open session.
   *
   * @param statementFailed tells whether the driver has thrown something of its own, of any kind
   */
  Guard(BooleanSupplier statementFailed) {
    this.statementFailed = statementFailed;
  }

  SessionStatus status() {
    return status;
  }

  void setStatus(SessionStatus status) {
    this.status = status;
    if (status == SessionStatus.OPEN) {
      cause = null;
    }
  }

  /** Lets only rollback and close through from now on. */
  void mustRollBack(Throwable reason) {
    if (status == SessionStatus.OPEN) {
      status = SessionStatus.MUST_ROLL_BACK;
      cause = reason;
    }
  }

  void run(Operation operation, Action action) {
    call(
        operation,
        () -> {
          action.run();
          return true;
        });
  }

  <T> T call(Operation operation, Call<T> call) {
    return Objects.requireNonNull(find(operation, call::run));
  }

  <T> @Nullable T find(Operation operation, Search<T> search) {
    boolean outermost = enter();
    try {
      require(operation);
      return search.run();
    } catch (RuntimeException | Error failure) {
      note(failure);
      throw failure;
    } finally {
      leave(outermost);
    }
  }

  private void note(Throwable failure) {
    if (failure instanceof OutcomeUnknownException) {
      status = SessionStatus.OUTCOME_UNKNOWN;
      cause = failure;
    } else if (failure instanceof DatabaseException || statementFailed.getAsBoolean()) {
      mustRollBack(failure);
    }
  }

  private void leave(boolean outermost) {
    if (outermost) {
      user.set(null);
    }
  }

  /** Tells whether a call is running, so that the next one comes from the session itself. */
  boolean isEntered() {
    return user.get() == Thread.currentThread();
  }

  private boolean enter() {
    Thread current = Thread.currentThread();
    Thread holder = user.get();
    if (holder == current) {
      return false;
    }
    if (!user.compareAndSet(null, current)) {
      throw new SessionStateException(
          ErrorCode.ConcurrentUse,
          "Session: thread '%s' called it while thread '%s' was using it. A session is for one thread at a time; open one for each."
              .formatted(current.getName(), holder == null ? "another" : holder.getName()));
    }
    return true;
  }

  private void require(Operation operation) {
    if (!status.allows(operation)) {
      throw refusal();
    }
  }

  private SessionStateException refusal() {
    return switch (status) {
      case CLOSED ->
          new SessionStateException(
              ErrorCode.SessionClosed, "Session: it is closed. Open a new one.");
      case OUTCOME_UNKNOWN ->
          new SessionStateException(
              ErrorCode.OutcomeUnknown,
              "Session: the answer to its commit was lost. Close it, and look at the data before doing anything again.",
              cause);
      case OPEN, MUST_ROLL_BACK ->
          new SessionStateException(
              ErrorCode.MustRollBack,
              "Session: an earlier statement failed, so nothing of this transaction can be kept. Call rollback() or close(). The first failure was: %s"
                  .formatted(cause == null ? "unknown" : cause.getMessage()),
              cause);
    };
  }
}
