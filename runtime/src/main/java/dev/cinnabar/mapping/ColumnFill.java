package dev.cinnabar.mapping;

/** What the database puts into a column by itself. */
public sealed interface ColumnFill {

  /**
   * A default that is a constant.
   *
   * @param text the value as Java prints it
   */
  record Constant(String text) implements ColumnFill {}

  /**
   * A default that is an expression.
   *
   * @param sql the expression
   */
  record Default(String sql) implements ColumnFill {}

  /**
   * A value computed from the other columns of the row.
   *
   * @param sql the expression
   * @param stored whether it is kept in the row rather than computed when it is read
   */
  record Generated(String sql, boolean stored) implements ColumnFill {}

  /**
   * A value that a trigger gives.
   *
   * @param onInsert whether an INSERT leaves the column to it
   * @param onUpdate whether an UPDATE does
   */
  record Triggered(boolean onInsert, boolean onUpdate) implements ColumnFill {}
}
