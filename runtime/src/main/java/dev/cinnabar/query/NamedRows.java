package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.sql.CommonTable;
import dev.cinnabar.sql.CommonTableOccurrence;
import dev.cinnabar.sql.FromItem;
import org.jspecify.annotations.Nullable;

/** Rows that a statement names before it begins. */
abstract sealed class NamedRows extends Definition permits CommonRows, GivenRows {

  private final String name;

  NamedRows(ResultColumns columns, @Nullable EntityMapper<?, ?, ?> entity, String name) {
    super(columns, entity);
    this.name = name;
  }

  @Override
  final String name() {
    return name;
  }

  @Override
  final FromItem occurrence(Scope scope, @Nullable String alias) {
    int table = scope.commonTables().number(this, scope);
    return new CommonTableOccurrence(table, scope.nextNumber(), alias);
  }

  /** Builds the common table. */
  abstract CommonTable table(int number, Scope scope);
}
