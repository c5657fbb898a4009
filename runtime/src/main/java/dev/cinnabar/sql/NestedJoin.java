package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * Two tables that are joined before others are: {@code (table JOIN other ON …)}.
 *
 * @param table the first table
 * @param join the second one
 */
public record NestedJoin(TableOccurrence table, Join join) implements FromItem {

  @Override
  public int number() {
    return table.number();
  }

  @Override
  public @Nullable String alias() {
    return table.alias();
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
