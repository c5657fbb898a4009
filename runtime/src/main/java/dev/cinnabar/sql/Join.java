package dev.cinnabar.sql;

/**
 * A further source of rows.
 *
 * @param kind what happens to rows without a partner
 * @param item the rows joined
 * @param on the condition
 */
public record Join(Kind kind, FromItem item, SqlExpression on) {

  /** What happens to rows without a partner. */
  public enum Kind {
    /** They are left out. */
    INNER,
    /** They stay, with nulls in the place of the partner. */
    LEFT
  }
}
