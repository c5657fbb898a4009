package dev.cinnabar.query;

import dev.cinnabar.sql.DerivedTable;
import dev.cinnabar.sql.FromItem;
import dev.cinnabar.sql.QueryAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code (SELECT …) name}, or {@code LATERAL (SELECT …) name}. */
final class SubqueryRows extends Definition {

  private final SelectQuery<?> query;
  private final List<Expression<?>> further;
  private final String name;
  private final boolean lateral;

  SubqueryRows(SelectQuery<?> query, List<Expression<?>> further, String name, boolean lateral) {
    super(query.selection().results().with(further), query.selection().entity());
    this.query = query;
    this.further = List.copyOf(further);
    this.name = name;
    this.lateral = lateral;
  }

  @Override
  String name() {
    return name;
  }

  @Override
  FromItem occurrence(Scope scope, @Nullable String alias) {
    QueryAlias rows = new QueryAlias(scope.nextNumber(), alias == null ? name : alias);
    Scope inner = lateral ? scope.inner() : scope.apart();
    return new DerivedTable(query.rows(further, columns().names(), inner), rows, lateral);
  }
}
