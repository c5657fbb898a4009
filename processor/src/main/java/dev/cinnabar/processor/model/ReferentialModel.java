package dev.cinnabar.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What was written about how the database keeps a foreign key.
 *
 * @param onDelete what happens when the row referred to is deleted
 * @param onUpdate what happens when the key referred to changes
 * @param deferred whether it is checked at commit
 * @param definition SQL that replaces what would be rendered
 * @param enforced whether there is a constraint at all
 */
public record ReferentialModel(
    Action onDelete,
    Action onUpdate,
    boolean deferred,
    @Nullable String definition,
    boolean enforced) {

  /** What a database can do with rows that refer to a row. */
  public enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
  }
}
