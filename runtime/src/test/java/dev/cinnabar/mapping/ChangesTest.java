package dev.cinnabar.mapping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** What counts as another value. */
final class ChangesTest {

  private final Changes changes = new Changes();

  @Test
  void takesDecimalsOfAnotherScaleForEqual() {
    changes.compare(1, new BigDecimal("1.0"), new BigDecimal("1.00"));
    changes.compare(2, new BigDecimal("1.0"), new BigDecimal("1.01"));
    changes.compare(3, new BigDecimal("1.0"), null);
    changes.compare(4, null, new BigDecimal("1.0"));
    assertArrayEquals(new int[] {2, 3, 4}, changes.columns());
  }

  @Test
  void takesTimesOfOneInstantForEqual() {
    OffsetDateTime offset = OffsetDateTime.parse("2026-01-01T12:00:00+02:00");
    ZonedDateTime zoned = offset.toZonedDateTime();
    changes.compare(1, offset, OffsetDateTime.parse("2026-01-01T10:00:00Z"));
    changes.compare(2, zoned, ZonedDateTime.parse("2026-01-01T10:00:00Z"));
    changes.compare(3, offset, offset.plusNanos(1));
    changes.compare(4, zoned, null);
    assertArrayEquals(new int[] {3, 4}, changes.columns());
  }

  @Test
  void keepsColumnsBeyondTheFirstWord() {
    changes.compare(63, 1, 2);
    changes.compare(64, "a", "b");
    changes.compare(200, true, false);
    assertArrayEquals(new int[] {63, 64, 200}, changes.columns());
    changes.clear();
    assertArrayEquals(new int[0], changes.columns());
  }
}
