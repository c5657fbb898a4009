package dev.cinnabar.sql;

/** A part of a statement that a visitor can tell from the others. */
public sealed interface SqlNode permits Statement, FromItem, SqlExpression {

  /** Calls the visitor's method for this kind of node. */
  <R> R accept(SqlVisitor<R> visitor);
}
