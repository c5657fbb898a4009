package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.OrderItem;
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
record BuiltSelect(
    SelectStatement statement, List<Argument> arguments, Set<EntityMapper<?, ?, ?>> mappers) {

  static BuiltSelect of(Selection<?> selection, Clauses clauses) {
    Scope scope = Scope.root(clauses.values());
    SelectStatement statement = build(selection, clauses, scope);
    return new BuiltSelect(
        statement, scope.arguments(), Collections.unmodifiableSet(scope.mappers()));
  }

  /** Builds the statement in a scope; a query without columns selects nothing but its rows. */
  static SelectStatement build(@Nullable Selection<?> selection, Clauses clauses, Scope scope) {
    EntityTable<?, ?> from = clauses.from();
    if (from == null && selection != null) {
      from = selection.table();
    }
    if (from != null) {
      scope.from(from);
    }
    for (JoinClause join : clauses.joins()) {
      join.adding().accept(scope);
    }
    List<SelectItem> columns = new ArrayList<>();
    if (selection != null) {
      for (SqlExpression column : selection.columns(scope)) {
        columns.add(SelectItem.of(column));
      }
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

  private static @Nullable SqlExpression toSql(@Nullable Predicate predicate, Scope scope) {
    return predicate == null ? null : predicate.toSql(scope);
  }

  private static @Nullable SqlExpression rows(@Nullable Long rows, Scope scope) {
    return rows == null ? null : scope.parameter(ValueType.LONG, rows);
  }
}
