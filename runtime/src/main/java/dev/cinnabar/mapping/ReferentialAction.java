package dev.cinnabar.mapping;

/** What a database does with rows whose foreign key leads to a row that is deleted or re-keyed. */
public enum ReferentialAction {
  /** Nothing: the statement fails where rows still refer to the row at its end. */
  NO_ACTION,
  /** The statement fails at once where rows refer to the row. */
  RESTRICT,
  /** The rows go along: they are deleted, or their foreign keys follow. */
  CASCADE,
  /** The foreign keys become null. */
  SET_NULL,
  /** The foreign keys get the default of their columns. */
  SET_DEFAULT;

  /** Returns the action as SQL has it: {@code SET NULL}. */
  public String sql() {
    return name().replace('_', ' ');
  }
}
