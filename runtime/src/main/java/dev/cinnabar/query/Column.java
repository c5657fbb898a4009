package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.SqlExpression;

/**
 * A column.
 *
 * @param <T> the Java type of its values
 */
public class Column<T> implements Expression<T> {

  private final EntityTable<?, ?> table;
  private final String name;
  private final ValueType<T> type;

  Column(EntityTable<?, ?> table, String name, ValueType<T> type) {
    this.table = table;
    this.name = name;
    this.type = type;
  }

  /** Returns the table, at its place in a query. */
  public final EntityTable<?, ?> table() {
    return table;
  }

  /** Returns the column's name, unquoted. */
  public final String name() {
    return name;
  }

  /** Returns entity and attribute, as messages name them. */
  final String attribute() {
    EntityMapping<?> mapping = table.mapper().mapping();
    for (int i = 0; i < mapping.columns().size(); i++) {
      if (mapping.columns().get(i).name().equals(name)) {
        return mapping.attributeOf(i);
      }
    }
    return toString();
  }

  @Override
  public final ValueType<T> type() {
    return type;
  }

  @Override
  public final SqlExpression toSql(Scope scope) {
    return scope.column(table, name);
  }

  @Override
  public final String toString() {
    return table + "." + name;
  }
}
