package dev.cinnabar.sql;

/**
 * A query in the place of a value: {@code (SELECT …)}.
 *
 * @param select a query with one column and at most one row
 */
public record Subquery(Query select) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
