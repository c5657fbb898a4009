package dev.cinnabar;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.StaleDataException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often a transaction is run again that lost against another one.
 *
 * <pre>{@code
 * database.inTransaction(
 *     RetryPolicy.attempts(5),
 *     session -> session.require(ACCOUNT, id).withdraw(100)); // anew in a fresh session, each time
 * }</pre>
 *
 * <p>Run again is what can succeed the next time: after a serialization failure, a deadlock or a
 * lock that could not be had in time ({@link DatabaseException#isRetryable()}), and if so asked
 * after a stale version. Everything else is thrown at once, a lost answer to COMMIT above all. When
 * the last attempt fails too, its failure is thrown, with those of the earlier ones suppressed in
 * it.
 *
 * <p>Between the attempts the thread waits, for a random time so that two losers do not meet again:
 * up to {@code 10 ms} before the second attempt, twice as long before each further one, and never
 * longer than {@code 1 s}. Immutable.
 *
 * @param attempts how often the block is run at most, the first time included
 * @param firstWait the longest wait before the second attempt
 * @param longestWait what no wait exceeds
 * @param staleData whether a {@link StaleDataException} is a reason to run it again too
 */
public record RetryPolicy(
    int attempts, Duration firstWait, Duration longestWait, boolean staleData) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where there is no attempt, or a wait is negative
   */
  public RetryPolicy {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts: " + attempts + ". Give at least 1.");
    }
    if (firstWait.isNegative() || longestWait.isNegative()) {
      throw new IllegalArgumentException("A wait is negative. Give Duration.ZERO for none.");
    }
  }

  /** Returns the policy of so many attempts, the first one included. */
  public static RetryPolicy attempts(int attempts) {
    return new RetryPolicy(attempts, Duration.ofMillis(10), Duration.ofSeconds(1), false);
  }

  /** Returns this policy with other waits: the longest before the second attempt, and of all. */
  public RetryPolicy waiting(Duration first, Duration longest) {
    return new RetryPolicy(attempts, first, longest, staleData);
  }

  /**
   * Returns this policy for blocks that read the versioned objects they change, so that a stale
   * version is worth another attempt. Whoever changes objects of an earlier transaction must not
   * ask for it: they would be stale again.
   */
  public RetryPolicy alsoOnStaleData() {
    return new RetryPolicy(attempts, firstWait, longestWait, true);
  }

  boolean covers(Throwable failure) {
    return failure instanceof DatabaseException refused
        ? refused.isRetryable()
        : staleData && failure instanceof StaleDataException;
  }

  /** Waits before an attempt, counted from 2; false where the thread was interrupted. */
  boolean waitBefore(int attempt) {
    long longest =
        Math.min(longestWait.toNanos(), saturated(firstWait.toNanos(), Math.min(attempt - 2, 30)));
    try {
      Thread.sleep(Duration.ofNanos(longest == 0 ? 0 : random(longest)).toMillis());
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long random(long longest) {
    return ThreadLocalRandom.current().nextLong(longest + 1);
  }

  private static long saturated(long nanos, int doublings) {
    return nanos > Long.MAX_VALUE >> doublings ? Long.MAX_VALUE : nanos << doublings;
  }
}
