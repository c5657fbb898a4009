package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * A criterion of {@code ORDER BY}.
 *
 * @param expression what to sort by
 * @param descending whether the largest value comes first
 * @param nulls where nulls go, or null where it is left to the database
 */
public record OrderItem(SqlExpression expression, boolean descending, @Nullable Nulls nulls) {

  /** Where nulls go. */
  public enum Nulls {
    /** Before all values. */
    FIRST,
    /** After all values. */
    LAST
  }
}
