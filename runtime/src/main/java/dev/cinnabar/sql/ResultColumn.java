package dev.cinnabar.sql;

/**
 * A column of a result by its name, where no table is in sight: in the order of a {@link
 * CompoundQuery}.
 *
 * @param name the column's name, unquoted
 */
public record ResultColumn(String name) implements SqlExpression {
  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
