package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys that grow. */
final class TimeOrderedUuidsTest {

  private static final long NOW = 0x0192_3456_789AL;

  /** All bits set, so that counters start as high as they may. */
  private static final RandomGenerator ONES = () -> -1L;

  private static TimeOrderedUuids at(RandomGenerator random, Long... times) {
    Deque<Long> clock = new ArrayDeque<>(List.of(times));
    return new TimeOrderedUuids(() -> clock.size() > 1 ? clock.remove() : clock.element(), random);
  }

  private static long millis(UUID key) {
    return key.getMostSignificantBits() >>> 16;
  }

  @Test
  void startsWithTheTime() {
    UUID key = at(ONES, NOW).next();

    assertEquals("01923456-789a-77ff-bfff-ffffffffffff", key.toString());
    assertEquals(7, key.version());
    assertEquals(2, key.variant());
  }

  @Test
  void countsWithinOneMillisecond() {
    TimeOrderedUuids keys = at(new Random(1), NOW);
    UUID before = keys.next();
    for (int i = 0; i < 100_000; i++) {
      UUID next = keys.next();
      assertGreater(before, next);
      assertEquals(NOW, millis(next));
      before = next;
    }
  }

  @Test
  void runsAheadOfTheClockWhereTheCounterOverflows() {
    TimeOrderedUuids keys = at(ONES, NOW);
    UUID before = keys.next();
    for (int i = 0; i <= 1 << 17; i++) { // From the middle of the range to its end.
      UUID next = keys.next();
      if (millis(next) != NOW) {
        assertEquals(NOW + 1, millis(next));
        assertEquals(1 << 17, i);
        assertGreater(before, next);
        return;
      }
      before = next;
    }
    throw new AssertionError("The counter does not end.");
  }

  @Test
  void growsWhenTheClockGoesBack() {
    TimeOrderedUuids keys = at(new Random(1), NOW, NOW - 5_000, NOW + 1);
    UUID first = keys.next();
    UUID second = keys.next();
    UUID third = keys.next();

    assertGreater(first, second);
    assertEquals(NOW, millis(second));
    assertGreater(second, third);
    assertEquals(NOW + 1, millis(third));
  }

  @Test
  void givesNoKeyTwiceToThreads() {
    Set<UUID> keys = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 100_000)
        .parallel()
        .forEach(i -> assertTrue(keys.add(TimeOrderedUuids.SHARED.next())));
    assertEquals(100_000, keys.size());
  }

  /** As text and as unsigned bytes the order is the same. */
  private static void assertGreater(UUID before, UUID next) {
    if (before.toString().compareTo(next.toString()) >= 0) {
      throw new AssertionError(before + " is followed by " + next);
    }
  }
}
