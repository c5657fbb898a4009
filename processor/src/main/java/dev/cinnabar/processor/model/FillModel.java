package dev.cinnabar.processor.model;

/** What the database puts into a column by itself. */
public sealed interface FillModel {

  /** A default that is a constant, as Java prints it. */
  record Constant(String text) implements FillModel {}

  /** A default that is an expression. */
  record Default(String sql) implements FillModel {}

  /**
   * A value computed from other columns.
   *
   * @param sql the expression
   * @param stored whether it is kept in the row
   */
  record Generated(String sql, boolean stored) implements FillModel {}

  /**
   * A value that a trigger gives.
   *
   * @param onInsert whether an INSERT leaves the column to it
   * @param onUpdate whether an UPDATE does
   */
  record Triggered(boolean onInsert, boolean onUpdate) implements FillModel {}
}
