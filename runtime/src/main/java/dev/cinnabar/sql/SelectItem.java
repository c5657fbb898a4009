package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * A column of a result.
 *
 * @param expression what it holds
 * @param alias the name it has in an outer query, or null
 */
public record SelectItem(SqlExpression expression, @Nullable String alias) {

  /** A column without a name of its own. */
  public static SelectItem of(SqlExpression expression) {
    return new SelectItem(expression, null);
  }
}
