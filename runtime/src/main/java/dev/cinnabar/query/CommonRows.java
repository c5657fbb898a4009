package dev.cinnabar.query;

import dev.cinnabar.sql.CommonTable;
import dev.cinnabar.sql.CommonTableOccurrence;
import dev.cinnabar.sql.CompoundQuery;
import dev.cinnabar.sql.FromItem;
import dev.cinnabar.sql.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code WITH name (columns) AS (SELECT …)}. */
final class CommonRows extends Definition {

  private final SelectQuery<?> query;
  private final List<Expression<?>> further;
  private final String name;
  private CompoundQuery.@Nullable Kind kind;
  private @Nullable SelectQuery<?> step;

  CommonRows(SelectQuery<?> query, List<Expression<?>> further, String name) {
    super(query.selection().results().with(further), query.selection().entity());
    this.query = query;
    this.further = List.copyOf(further);
    this.name = name;
  }

  /** Lets the rows lead to further ones; once, before anyone else knows of the rows. */
  void recur(CompoundQuery.Kind kind, SelectQuery<?> step, String call) {
    query.selection().results().requireLike(step.selection().results(), call);
    this.kind = kind;
    this.step = step;
  }

  @Override
  String name() {
    return name;
  }

  @Override
  FromItem occurrence(Scope scope, @Nullable String alias) {
    int table = scope.commonTables().number(this, scope);
    return new CommonTableOccurrence(table, scope.nextNumber(), alias);
  }

  /** Builds the common table. */
  CommonTable table(int number, Scope scope) {
    Query rows = query.rows(further, null, scope.apart());
    if (step != null && kind != null) {
      rows = CompoundQuery.of(kind, rows, step.rows(List.of(), null, scope.apart()));
    }
    return new CommonTable(number, name, columns().names(), rows, step != null);
  }
}
