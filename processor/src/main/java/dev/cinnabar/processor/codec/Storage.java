package dev.cinnabar.processor.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written about the type of a column; zero and null where nothing was.
 *
 * @param length the number of UTF-16 units or bytes
 * @param precision the number of digits of a decimal
 * @param scale the number of digits after the point
 * @param secondPrecision the number of fractional digits of a second; -1 where nothing was written
 * @param constants the names of an enum's constants in order; null for other types
 * @param ordinal whether an enum is stored by position
 * @param conversion what is done to a value before it is stored; null where it is stored itself
 */
public record Storage(
    int length,
    int precision,
    int scale,
    int secondPrecision,
    @Nullable List<String> constants,
    boolean ordinal,
    @Nullable Conversion conversion) {

  /** Where nothing is written. */
  public static final Storage UNWRITTEN = new Storage(0, 0, 0, -1, null, false);

  /** Microseconds: what all databases keep. */
  private static final int USUAL_SECOND_PRECISION = 6;

  /** Copies the list. */
  public Storage {
    constants = constants == null ? null : List.copyOf(constants);
  }

  /** A value that is stored itself. */
  public Storage(
      int length,
      int precision,
      int scale,
      int secondPrecision,
      @Nullable List<String> constants,
      boolean ordinal) {
    this(length, precision, scale, secondPrecision, constants, ordinal, null);
  }

  /** Returns what was written about the column of a converted value. */
  Storage plain() {
    return new Storage(length, precision, scale, secondPrecision, null, false);
  }

  /** Returns what was written about the elements of an array: text among them has no limit. */
  Storage ofElements(@Nullable List<String> names) {
    int unlimited = names == null ? Integer.MAX_VALUE : 0;
    return new Storage(unlimited, precision, scale, secondPrecision, names, false);
  }

  /** Returns this with values that are converted first. */
  public Storage with(@Nullable Conversion other) {
    List<String> kept = other instanceof Conversion.NativeEnum ? constants : null;
    return other == null
        ? this
        : new Storage(length, precision, scale, secondPrecision, kept, false, other);
  }

  /** Returns this without a limit of the length. */
  public Storage large() {
    return new Storage(
        Integer.MAX_VALUE, precision, scale, secondPrecision, constants, ordinal, conversion);
  }

  /** Tells whether text or bytes have no limit: the greatest number stands for none. */
  boolean isUnlimited() {
    return length == Integer.MAX_VALUE;
  }

  /** Returns how many fractional digits of a second the column keeps. */
  public int digitsOfSecond() {
    return secondPrecision < 0 ? USUAL_SECOND_PRECISION : secondPrecision;
  }

  /** Text or bytes of a limited length. */
  public static Storage length(int length) {
    return new Storage(length, 0, 0, -1, null, false);
  }

  /** A decimal number. */
  public static Storage decimal(int precision, int scale) {
    return new Storage(0, precision, scale, -1, null, false);
  }

  /** An enum stored by name, in a column as long as the longest name. */
  public static Storage names(String... constants) {
    return new Storage(0, 0, 0, -1, List.of(constants), false);
  }

  /** An enum stored by position. */
  public static Storage ordinals(String... constants) {
    return new Storage(0, 0, 0, -1, List.of(constants), true);
  }
}
