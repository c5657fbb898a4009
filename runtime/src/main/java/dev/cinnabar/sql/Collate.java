package dev.cinnabar.sql;

/**
 * {@code operand COLLATE collation}.
 *
 * @param operand the text
 * @param collation the name of the order, as the database knows it, unquoted
 */
public record Collate(SqlExpression operand, String collation) implements SqlExpression {

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
