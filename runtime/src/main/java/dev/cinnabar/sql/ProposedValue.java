package dev.cinnabar.sql;

/**
 * The value that an INSERT was about to write, in what a {@link Conflict} writes instead: {@code
 * excluded.column}.
 *
 * @param column the column's name, unquoted
 */
public record ProposedValue(String column) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
