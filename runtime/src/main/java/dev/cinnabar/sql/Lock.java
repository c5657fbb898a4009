package dev.cinnabar.sql;

/**
 * {@code FOR UPDATE}, {@code FOR SHARE}: what others may do with the rows of a query until the end
 * of the transaction.
 *
 * @param strength who is kept away
 * @param waiting what happens to rows that others have locked
 */
public record Lock(Strength strength, Waiting waiting) {

  /** Who is kept away from a row. */
  public enum Strength {
    /** Whoever would write to it or lock it. */
    UPDATE,
    /** Whoever would write to it. */
    SHARE
  }

  /** What happens to rows that others have locked. */
  public enum Waiting {
    /** The query waits for them. */
    WAIT,
    /** The query fails. */
    NO_WAIT,
    /** They are left out. */
    SKIP_LOCKED
  }
}
