package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Aggregate;
import dev.cinnabar.sql.DerivedTable;
import dev.cinnabar.sql.Exists;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.QueryAlias;
import dev.cinnabar.sql.SelectItem;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.List;

/** Makes of a query the one that counts its rows, or tells whether there is one. */
final class SelectCount {

  private SelectCount() {}

  /**
   * {@code SELECT COUNT(*) FROM …}, around the query where its rows are not those of its tables.
   */
  static Select<Long> of(Select<?> select) {
    Scope scope = Scope.root(select.clauses.values());
    Clauses clauses = select.clauses.withoutOrder();
    Selection<?> selection = select.selection().unjoined();
    List<SelectItem> count = List.of(SelectItem.of(Aggregate.COUNT_ROWS));
    SelectStatement statement =
        selection instanceof Selection.OfEntity && clauses.keepsRows()
            ? BuiltSelect.select(selection, clauses, scope, null).withColumns(count)
            : SelectStatement.of(count, derived(selection, clauses, scope), null);
    return value(ValueType.LONG, Aggregate.COUNT_ROWS, statement, scope, select);
  }

  /** Two columns of the same name would be refused in an inner query. */
  private static DerivedTable derived(Selection<?> selection, Clauses clauses, Scope scope) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= selection.width(); i++) {
      names.add("c" + i);
    }
    Query rows = BuiltSelect.build(selection, clauses, scope, names);
    return new DerivedTable(rows, new QueryAlias(scope.nextNumber(), null), false);
  }

  /** {@code SELECT EXISTS (SELECT 1 FROM …)}. */
  static Select<Boolean> exists(Select<?> select) {
    Scope scope = Scope.root(select.clauses.values());
    Clauses clauses = select.clauses.withoutOrder();
    Query rows = BuiltSelect.build(select.selection().unjoined(), clauses, scope, null);
    if (select.selection() instanceof Selection.OfEntity
        && rows instanceof SelectStatement statement
        && !statement.distinct()) {
      rows = statement.withColumns(List.of());
    }
    SqlExpression exists = new Exists(rows, false);
    SelectStatement statement = SelectStatement.of(List.of(SelectItem.of(exists)), null, null);
    return value(ValueType.BOOLEAN, exists, statement, scope, select);
  }

  @SuppressWarnings("unchecked") // The value is read by its type.
  private static <T> Select<T> value(
      ValueType<T> type,
      SqlExpression sql,
      SelectStatement statement,
      Scope scope,
      Select<?> select) {
    Expression<T> column = new Computed.Value<>(type, inner -> sql);
    return new Select<>(
        new Selection.OfValues<>(List.of(column), row -> (T) row[0]),
        select.executor,
        BuiltSelect.of(statement, scope));
  }
}
