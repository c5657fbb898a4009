package dev.cinnabar.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers with the digits of their columns. */
public final class Decimals {

  /** More digits than any column has; a number of 1E+999999999 would fill the memory. */
  private static final int LONGEST = 200_000;

  private Decimals() {}

  /** Returns why a number cannot be written with some digits after the point, or null. */
  public static @Nullable String problem(BigDecimal value, int scale) {
    if (value.signum() == 0) {
      return null;
    }
    if (value.scale() <= scale) {
      return (long) value.precision() - value.scale() > LONGEST
          ? "the number has more than " + LONGEST + " digits before the point"
          : null;
    }
    return value.stripTrailingZeros().scale() <= scale
        ? null
        : "the number has more than " + scale + " digits after the point";
  }

  /** Returns a number that has no {@link #problem} with exactly {@code scale} digits. */
  public static BigDecimal scaled(BigDecimal value, int scale) {
    return value.signum() == 0
        ? BigDecimal.valueOf(0, scale)
        : value.setScale(scale, RoundingMode.UNNECESSARY);
  }
}
