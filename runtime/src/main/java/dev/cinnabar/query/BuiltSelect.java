package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.ColumnReference;
import dev.cinnabar.sql.CompoundQuery;
import dev.cinnabar.sql.OrderItem;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.SelectItem;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query with its tables numbered and its joins found.
 *
 * @param statement the tree
 * @param arguments the values of its parameters
 * @param mappers the mappers of all tables read
 */
record BuiltSelect(Query statement, List<Argument> arguments, Set<EntityMapper<?, ?, ?>> mappers) {

  static BuiltSelect of(Selection<?> selection, Clauses clauses) {
    Scope scope = Scope.root(clauses.values());
    Query statement = build(selection, clauses, scope, null);
    return of(statement, scope);
  }

  /** Ends the outermost query. */
  static BuiltSelect of(Query statement, Scope scope) {
    return new BuiltSelect(
        scope.finish(statement), scope.arguments(), Collections.unmodifiableSet(scope.mappers()));
  }

  /**
   * Builds a query in a scope.
   *
   * @param names the names of its columns, or null where nobody asks for them
   */
  static Query build(
      Selection<?> selection, Clauses clauses, Scope scope, @Nullable List<String> names) {
    SetOperation operation = clauses.operation();
    return operation == null
        ? select(selection, clauses, scope, names)
        : compound(selection, operation, clauses, scope, names);
  }

  private static CompoundQuery compound(
      Selection<?> selection,
      SetOperation operation,
      Clauses clauses,
      Scope scope,
      @Nullable List<String> names) {
    ResultColumns results = selection.single(operation.kind().sql()).results();
    Query left = build(selection, operation.left(), scope.operand(), names);
    List<OrderItem> orderBy = new ArrayList<>();
    for (Order order : clauses.orderBy()) {
      String name =
          results.require(
              order.expression(),
              "orderBy(…) after " + operation.kind().sql(),
              "Select it, or select from the result: .as(\"name\").");
      left = naming(results.names().indexOf(name), name, left);
      orderBy.add(
          new OrderItem(
              new dev.cinnabar.sql.ResultColumn(name), order.descending(), order.nulls()));
    }
    Selection<?> other = operation.right().selection();
    Selection<?> same =
        selection instanceof Selection.Whole ? new Selection.Whole<>(other, List.of()) : other;
    Query right = build(same, operation.right().clauses, scope.operand(), null);
    return new CompoundQuery(
        operation.kind(),
        left,
        right,
        orderBy,
        rows(clauses.limit(), scope),
        rows(clauses.offset(), scope));
  }

  /** SQLite looks for a name among the tables first, unless a column of the result is given it. */
  private static Query naming(int column, String name, Query query) {
    if (query instanceof CompoundQuery compound) {
      return new CompoundQuery(
          compound.kind(),
          naming(column, name, compound.left()),
          compound.right(),
          compound.orderBy(),
          compound.limit(),
          compound.offset());
    }
    SelectStatement select = (SelectStatement) query;
    List<SelectItem> columns = new ArrayList<>(select.columns());
    columns.set(column, new SelectItem(columns.get(column).expression(), name));
    return select.withColumns(columns);
  }

  static SelectStatement select(
      Selection<?> selection, Clauses clauses, Scope scope, @Nullable List<String> names) {
    RowSource from = clauses.from() == null ? selection.source() : clauses.from();
    if (from != null) {
      scope.from(from);
    }
    for (JoinClause join : clauses.joins()) {
      join.adding().accept(scope);
    }
    List<SelectItem> columns = new ArrayList<>();
    for (SqlExpression column : selection.columns(scope)) {
      columns.add(item(column, names == null ? null : names.get(columns.size())));
    }
    SqlExpression where = toSql(clauses.where(), scope);
    List<SqlExpression> groupBy = new ArrayList<>();
    for (Expression<?> expression : clauses.groupBy()) {
      groupBy.add(expression.toSql(scope));
    }
    SqlExpression having = toSql(clauses.having(), scope);
    List<OrderItem> orderBy = new ArrayList<>();
    for (Order order : clauses.orderBy()) {
      orderBy.add(order.toSql(scope));
    }
    // Last, because any clause may have joined a path.
    return new SelectStatement(
        clauses.distinct(),
        columns,
        scope.from(),
        scope.joins(),
        where,
        groupBy,
        having,
        orderBy,
        rows(clauses.limit(), scope),
        rows(clauses.offset(), scope),
        clauses.lock());
  }

  /** A column of a table has its name already. */
  private static SelectItem item(SqlExpression column, @Nullable String name) {
    boolean named = column instanceof ColumnReference reference && reference.column().equals(name);
    return new SelectItem(column, named ? null : name);
  }

  private static @Nullable SqlExpression toSql(@Nullable Predicate predicate, Scope scope) {
    return predicate == null ? null : predicate.toSql(scope);
  }

  private static @Nullable SqlExpression rows(@Nullable Long rows, Scope scope) {
    return rows == null ? null : scope.parameter(ValueType.LONG, rows);
  }
}
