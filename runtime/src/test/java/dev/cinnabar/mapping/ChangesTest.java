package dev.cinnabar.mapping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void takesNegativeZeroForZeroAndNotANumberForItself() {
    changes.compare(1, 0.0, -0.0);
    changes.compare(2, 0.0f, -0.0f);
    changes.compare(3, (Double) 0.0, (Double) (-0.0));
    changes.compare(4, (Float) 0.0f, (Float) (-0.0f));
    changes.compare(5, Double.NaN, Double.NaN);
    changes.compare(6, (Float) Float.NaN, (Float) Float.NaN);
    assertArrayEquals(new int[0], changes.columns());
    changes.compare(7, 1.0, Double.NaN);
    changes.compare(8, (Double) 1.0, (Double) null);
    changes.compare(9, (Float) null, (Float) 1.0f);
    changes.compare(10, (Double) null, (Double) null);
    changes.compare(11, 0.1f, 0.2f);
    assertArrayEquals(new int[] {7, 8, 9, 11}, changes.columns());
  }

  @Test
  void keepsEveryColumnOfAWideTable() {
    for (int column = 199; column >= 0; column -= 7) {
      changes.compare(column, column, -1);
    }
    int[] columns = changes.columns();
    assertEquals(29, columns.length);
    for (int i = 0; i < columns.length; i++) {
      assertEquals(3 + 7 * i, columns[i]);
      assertTrue(changes.contains(columns[i]));
      assertFalse(changes.contains(columns[i] + 1));
    }
    assertFalse(changes.contains(10_000));
    changes.clear();
    assertTrue(changes.isEmpty());
    for (int column = 0; column < 70; column++) {
      changes.add(column);
    }
    assertEquals(70, changes.columns().length);
  }
}
