package dev.cinnabar.internal.session;

/**
 * The states of a session, each with the operations it allows: the one table of what may be called
 * when.
 */
enum SessionStatus {
  /** Everything works. */
  OPEN(Operation.values()),
  /** A statement has failed, whether or not the program noticed. */
  MUST_ROLL_BACK(Operation.ROLL_BACK, Operation.CLOSE),
  /** The answer to a commit was lost. */
  OUTCOME_UNKNOWN(Operation.CLOSE),
  /** The session has ended. */
  CLOSED(Operation.CLOSE);

  private final int allowed;

  SessionStatus(Operation... allowed) {
    int bits = 0;
    for (Operation operation : allowed) {
      bits |= operation.bit();
    }
    this.allowed = bits;
  }

  boolean allows(Operation operation) {
    return (allowed & operation.bit()) != 0;
  }
}
