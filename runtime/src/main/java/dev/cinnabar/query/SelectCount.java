package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Aggregate;
import dev.cinnabar.sql.DerivedTable;
import dev.cinnabar.sql.Exists;
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
    SelectStatement rows = BuiltSelect.build(select.selection().unjoined(), clauses, scope);
    boolean plain = select.selection() instanceof Selection.OfEntity && clauses.keepsRows();
    List<SelectItem> count = List.of(SelectItem.of(Aggregate.COUNT_ROWS));
    SelectStatement statement =
        plain
            ? rows.withColumns(count)
            : SelectStatement.of(
                count, new DerivedTable(named(rows), scope.nextNumber(), null), null);
    return value(ValueType.LONG, Aggregate.COUNT_ROWS, statement, scope, select);
  }

  /** {@code SELECT EXISTS (SELECT 1 FROM …)}. */
  static Select<Boolean> exists(Select<?> select) {
    Scope scope = Scope.root(select.clauses.values());
    SelectStatement rows =
        BuiltSelect.build(select.selection().unjoined(), select.clauses.withoutOrder(), scope);
    if (select.selection() instanceof Selection.OfEntity && !rows.distinct()) {
      rows = rows.withColumns(List.of());
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
        new BuiltSelect(statement, scope.arguments(), scope.mappers()));
  }

  /** Two columns of the same name would be refused in an inner query. */
  private static SelectStatement named(SelectStatement rows) {
    List<SelectItem> columns = new ArrayList<>();
    for (SelectItem column : rows.columns()) {
      columns.add(new SelectItem(column.expression(), "c" + (columns.size() + 1)));
    }
    return rows.withColumns(columns);
  }
}
