package dev.cinnabar.mapping;

import java.util.Locale;

/**
 * What an index is sorted by: a column or an expression.
 *
 * @param text the name of the column, unquoted, or the SQL of the expression
 * @param expression whether it is an expression
 * @param descending whether the greatest comes first
 */
public record IndexPart(String text, boolean expression, boolean descending) {

  /** A column, the least first. */
  public static IndexPart column(String name) {
    return new IndexPart(name, false, false);
  }

  /** An expression, the least first: {@code lower(email)}. */
  public static IndexPart expression(String sql) {
    return new IndexPart(sql, true, false);
  }

  /** Returns this part with the greatest first. */
  public IndexPart descendingOrder() {
    return new IndexPart(text, expression, true);
  }

  /** Returns what the part adds to the name of an index that was not given one. */
  public String nameWord() {
    return expression
        ? text.toLowerCase(Locale.ROOT).replaceAll("\\W+", "_").replaceAll("^_|_$", "")
        : text;
  }
}
