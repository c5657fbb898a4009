package dev.cinnabar.sql;

/**
 * A column of a table or query.
 *
 * @param source where the column comes from
 * @param column the column's name, unquoted
 */
public record ColumnReference(ColumnSource source, String column) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
