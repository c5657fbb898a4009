package dev.cinnabar.sql;

import java.util.List;

/**
 * A function or operator that has the same meaning on every database, and its own spelling on some.
 *
 * @param function what is computed
 * @param arguments its arguments
 */
public record Operation(Function function, List<SqlExpression> arguments) implements SqlExpression {

  /** What is computed; each dialect has a template for it. */
  public enum Function {
    /** The number of characters. */
    LENGTH,
    /** The characters from a 1-based position on. */
    SUBSTRING,
    /** As many characters as given, from a 1-based position on. */
    SUBSTRING_FOR,
    /** The 1-based position of the second text in the first, 0 where it is not there. */
    POSITION,
    /** Both texts, one after the other. */
    CONCAT,
    /** The text in a column of a query that longer ones may follow in. */
    LONG_TEXT,

    /** The number without its sign. */
    ABS,
    /** The number with the other sign. */
    NEGATE,
    /** The quotient of floating-point numbers; null where the divisor is 0. */
    DIVIDE,
    /** The quotient of integers without the remainder; null where the divisor is 0. */
    QUOTIENT,
    /** The remainder of a division of integers; null where the divisor is 0. */
    REMAINDER,
    /** The year of a date. */
    YEAR,
    /** The month of a date. */
    MONTH,
    /** The day in its month. */
    DAY,
    /** The hour of a time. */
    HOUR,
    /** The minute of a time. */
    MINUTE,
    /** The whole seconds of a time. */
    SECOND,
    /** A date some days later. */
    PLUS_DAYS,
    /** The number of days from the first date to the second. */
    DAYS_BETWEEN,
    /** Whether the elements of the second array are all among those of the first. */
    ARRAY_CONTAINS,
    /** Whether one of the elements of the second array is among those of the first. */
    ARRAY_OVERLAPS
  }

  /** Copies the list. */
  public Operation {
    arguments = List.copyOf(arguments);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
