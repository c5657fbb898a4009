package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a query to select from: {@code (SELECT …) q}.
 *
 * @param select the query; its columns have names
 * @param name the name that its rows go by
 * @param lateral whether the query may refer to the rows before it
 */
public record DerivedTable(Query select, QueryAlias name, boolean lateral) implements FromItem {

  @Override
  public int number() {
    return name.number();
  }

  @Override
  public @Nullable String alias() {
    return name.alias();
  }

  @Override
  public ColumnReference column(String column) {
    return name.column(column);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
