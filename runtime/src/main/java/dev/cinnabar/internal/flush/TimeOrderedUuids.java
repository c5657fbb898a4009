package dev.cinnabar.internal.flush;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * UUIDs of version 7 as RFC 9562 has them: 48 bits of milliseconds, a counter of 18 bits and 56
 * random bits. The counter starts anew at random with each millisecond, in the lower half of its
 * range, so that each UUID is greater than the one before it (section 6.2, method 1); where it
 * overflows, or the clock goes back, the time runs ahead of the clock. Safe for use by many
 * threads.
 */
final class TimeOrderedUuids {

  private static final int COUNTER_BITS = 18;
  private static final int LOW_COUNTER_BITS = 6;
  private static final int RANDOM_BITS = 56;

  /** One for all databases of a program, whose keys are then in order too. */
  static final TimeOrderedUuids SHARED =
      new TimeOrderedUuids(System::currentTimeMillis, new SecureRandom());

  private final LongSupplier clock;
  private final RandomGenerator random;
  private long time;
  private int counter;

  TimeOrderedUuids(LongSupplier clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** Returns a UUID greater than all that were returned before. */
  synchronized UUID next() {
    long now = clock.getAsLong();
    counter++;
    if (now > time) {
      startWith(now);
    } else if (counter >>> COUNTER_BITS != 0) {
      startWith(time + 1);
    }
    long version = 0x7000L;
    long variant = 0x8000_0000_0000_0000L;
    long lowCounter = counter & ((1 << LOW_COUNTER_BITS) - 1);
    return new UUID(
        time << 16 | version | counter >>> LOW_COUNTER_BITS,
        variant | lowCounter << RANDOM_BITS | random.nextLong() >>> (Long.SIZE - RANDOM_BITS));
  }

  private void startWith(long millis) {
    time = millis;
    counter = random.nextInt() >>> (Integer.SIZE - COUNTER_BITS + 1);
  }
}
