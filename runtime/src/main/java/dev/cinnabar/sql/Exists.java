package dev.cinnabar.sql;

/**
 * {@code [NOT] EXISTS (select)}.
 *
 * @param select the query
 * @param negated whether it must have no row
 */
public record Exists(Query select, boolean negated) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
