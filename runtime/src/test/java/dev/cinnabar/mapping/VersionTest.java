package dev.cinnabar.mapping;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** How versions follow each other. */
final class VersionTest {

  @Test
  void countsNumbersAndStartsAgain() {
    assertEquals(1, Version.next(0));
    assertEquals(1L << 40, Version.next((1L << 40) - 1));
    assertEquals(Short.MIN_VALUE, Version.next(Short.MAX_VALUE));
  }

  @Test
  void keepsTheDigitsOfTheColumn() {
    assertEquals(0, Version.instant(0).get(NANO_OF_SECOND));
    assertEquals(0, Version.instant(3).get(NANO_OF_SECOND) % 1_000_000);
    assertEquals(0, Version.localDateTime(6).get(NANO_OF_SECOND) % 1_000);
  }

  @Test
  void neverGivesOneTimeTwice() {
    Instant ahead = Instant.parse("2999-01-01T00:00:00Z");
    assertEquals(ahead.plusSeconds(1), Version.next(ahead, 0));
    assertEquals(ahead.plusNanos(1_000), Version.next(ahead, 6));
    LocalDateTime local = LocalDateTime.parse("2999-01-01T00:00:00");
    assertEquals(local.plusNanos(1_000_000), Version.next(local, 3));
    assertFalse(Version.next(Instant.EPOCH, 6).isBefore(Version.instant(0).minusSeconds(60)));
  }
}
