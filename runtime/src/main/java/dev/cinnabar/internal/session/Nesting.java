package dev.cinnabar.internal.session;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.internal.flush.TransactionPart;
import dev.cinnabar.internal.flush.UnitOfWork;
import dev.cinnabar.internal.jdbc.SavedPoint;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.session.Session.Call;

/** Runs blocks inside a transaction, each of which is taken back alone where it throws. */
final class Nesting {

  private final Guard guard;
  private final Runnable flush;
  private final UnitOfWork unit;
  private final Work work;
  private int depth;

  Nesting(Guard guard, Runnable flush, UnitOfWork unit, Work work) {
    this.guard = guard;
    this.flush = flush;
    this.unit = unit;
    this.work = work;
  }

  <R, X extends Exception> R call(Call<R, X> call) throws X {
    Level level = guard.call(Operation.WRITE, this::begin);
    try {
      R result = call.run();
      guard.run(Operation.WRITE, () -> end(level));
      return result;
    } catch (Throwable failure) {
      takeBack(level, failure);
      throw failure;
    } finally {
      depth--;
    }
  }

  private Level begin() {
    flush.run();
    Level level = new Level(work.savepoint(), unit.nest());
    depth++;
    return level;
  }

  private void end(Level level) {
    flush.run();
    work.forget(level.point());
    level.part().join();
  }

  private void takeBack(Level level, Throwable failure) {
    if (!guard.status().allows(Operation.ROLL_BACK)) {
      return; // Closed by the block: all is rolled back.
    }
    try {
      guard.run(Operation.ROLL_BACK, () -> takeBack(level));
    } catch (RuntimeException | Error second) {
      guard.mustRollBack(failure);
      failure.addSuppressed(second);
    }
  }

  private void takeBack(Level level) {
    boolean done = false;
    try {
      work.rollbackTo(level.point());
      done = true;
    } finally {
      if (!done) {
        level.part().join(); // The whole transaction has to go.
      }
    }
    guard.setStatus(SessionStatus.OPEN);
    level.part().takeBack();
  }

  /** Fails within a block, whose place in the transaction the call would lose. */
  void requireNone(String call) {
    if (depth > 0) {
      throw new SessionStateException(
          ErrorCode.Reentrance,
          "Session: %s was called within nested(…), which would lose its savepoint. Call it behind the block; let the block throw to take it back."
              .formatted(call));
    }
  }

  /** Where a block began: in the database and in memory. */
  private record Level(SavedPoint point, TransactionPart part) {}
}
