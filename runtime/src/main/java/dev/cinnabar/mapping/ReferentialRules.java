package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * How a database keeps a foreign key.
 *
 * <pre>{@code
 * ReferentialRules.DEFAULT.onDelete(ReferentialAction.CASCADE).checkedAtCommit()
 * // ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
 * }</pre>
 *
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when the key of the row referred to changes
 * @param deferred whether the key is checked at commit rather than by each statement
 * @param definition SQL that replaces everything that follows the name of the constraint, or null
 * @param enforced whether there is a constraint in the database at all
 */
public record ReferentialRules(
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean deferred,
    @Nullable String definition,
    boolean enforced) {

  /** What a foreign key has of which nothing else is said. */
  public static final ReferentialRules DEFAULT =
      new ReferentialRules(
          ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, false, null, true);

  /** No constraint: the column refers to rows, and the database does not care. */
  public static final ReferentialRules NOT_ENFORCED =
      new ReferentialRules(
          ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, false, null, false);

  /** Returns these rules with another action on deletion. */
  public ReferentialRules onDelete(ReferentialAction action) {
    return new ReferentialRules(action, onUpdate, deferred, definition, enforced);
  }

  /** Returns these rules with another action on a change of the key. */
  public ReferentialRules onUpdate(ReferentialAction action) {
    return new ReferentialRules(onDelete, action, deferred, definition, enforced);
  }

  /** Returns these rules with the check put off to the commit. */
  public ReferentialRules checkedAtCommit() {
    return new ReferentialRules(onDelete, onUpdate, true, definition, enforced);
  }

  /** Returns these rules written as the given SQL. */
  public ReferentialRules definition(String sql) {
    return new ReferentialRules(onDelete, onUpdate, deferred, sql, enforced);
  }
}
