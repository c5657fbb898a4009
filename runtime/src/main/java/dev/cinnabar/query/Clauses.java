package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.Lock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a query besides its columns, as they were given. Immutable: each method that adds
 * something changes its copy before anyone else sees it.
 */
final class Clauses {

  static final Clauses NONE = new Clauses();

  private @Nullable SetOperation operation;
  private boolean distinct;
  private @Nullable RowSource from;
  private List<JoinClause> joins = List.of();
  private @Nullable Predicate where;
  private List<Expression<?>> groupBy = List.of();
  private @Nullable Predicate having;
  private List<Order> orderBy = List.of();
  private @Nullable Long limit;
  private @Nullable Long offset;
  private @Nullable Lock lock;
  private Map<Parameter<?>, Argument> values = Map.of();

  private Clauses() {}

  private Clauses with(Consumer<Clauses> change) {
    Clauses copy = new Clauses();
    copy.operation = operation;
    copy.distinct = distinct;
    copy.from = from;
    copy.joins = joins;
    copy.where = where;
    copy.groupBy = groupBy;
    copy.having = having;
    copy.orderBy = orderBy;
    copy.limit = limit;
    copy.offset = offset;
    copy.lock = lock;
    copy.values = values;
    change.accept(copy);
    return copy;
  }

  /** The clauses of a query that is made of two. */
  static Clauses of(SetOperation operation) {
    Map<Parameter<?>, Argument> all = new HashMap<>(operation.right().clauses.values);
    all.putAll(operation.left().values);
    return NONE.with(
        copy -> {
          copy.operation = operation;
          copy.values = Map.copyOf(all);
        });
  }

  /** Returns what the query is made of, or null where it is one query. */
  @Nullable SetOperation operation() {
    return operation;
  }

  boolean distinct() {
    return distinct;
  }

  @Nullable RowSource from() {
    return from;
  }

  List<JoinClause> joins() {
    return joins;
  }

  @Nullable Predicate where() {
    return where;
  }

  List<Expression<?>> groupBy() {
    return groupBy;
  }

  @Nullable Predicate having() {
    return having;
  }

  List<Order> orderBy() {
    return orderBy;
  }

  @Nullable Long limit() {
    return limit;
  }

  @Nullable Long offset() {
    return offset;
  }

  @Nullable Lock lock() {
    return lock;
  }

  /** Returns the values of parameters. */
  Map<Parameter<?>, Argument> values() {
    return values;
  }

  Clauses withDistinct() {
    return ofOne("distinct()").with(copy -> copy.distinct = true);
  }

  Clauses withFrom(RowSource table) {
    return ofOne("from(…)").with(copy -> copy.from = table);
  }

  Clauses withJoin(JoinClause join) {
    return ofOne("join(…)").with(copy -> copy.joins = append(joins, List.of(join)));
  }

  Clauses withWhere(Predicate predicate) {
    return ofOne("where(…)")
        .with(copy -> copy.where = where == null ? predicate : where.and(predicate));
  }

  Clauses withGroupBy(List<Expression<?>> expressions) {
    return ofOne("groupBy(…)").with(copy -> copy.groupBy = append(groupBy, expressions));
  }

  Clauses withHaving(Predicate predicate) {
    return ofOne("having(…)")
        .with(copy -> copy.having = having == null ? predicate : having.and(predicate));
  }

  Clauses withOrderBy(List<Order> order) {
    return with(copy -> copy.orderBy = append(orderBy, order));
  }

  Clauses withLimit(long rows) {
    return with(copy -> copy.limit = notNegative("limit", rows));
  }

  Clauses withOffset(long rows) {
    return with(copy -> copy.offset = notNegative("offset", rows));
  }

  Clauses withLock(Lock rows) {
    return ofOne("forUpdate()").with(copy -> copy.lock = rows);
  }

  <T> Clauses withValue(Parameter<T> parameter, T value) {
    Map<Parameter<?>, Argument> all = new HashMap<>(values);
    all.put(parameter, new Argument.Value<>(parameter.type(), value));
    return with(copy -> copy.values = Map.copyOf(all));
  }

  /** Returns the same clauses in no order, locking nothing: which rows there are stays the same. */
  Clauses withoutOrder() {
    return with(
        copy -> {
          copy.orderBy = List.of();
          copy.lock = null;
        });
  }

  /** Returns the same clauses in another order. */
  Clauses inOrder(List<Order> order) {
    return with(copy -> copy.orderBy = List.copyOf(order));
  }

  /** Tells whether none was given. */
  boolean isEmpty() {
    return from == null && joins.isEmpty() && where == null && orderBy.isEmpty() && keepsRows();
  }

  /** Tells whether the rows of the result are the rows of the tables, one for one. */
  boolean keepsRows() {
    return operation == null
        && !distinct
        && groupBy.isEmpty()
        && having == null
        && limit == null
        && offset == null;
  }

  /** Fails where the query is made of two: what comes behind them is about their results. */
  private Clauses ofOne(String call) {
    if (operation != null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s after %s: it belongs to one of the queries. Put it before, or select from the result: .as(\"name\")."
              .formatted(call, operation.kind().sql()));
    }
    return this;
  }

  private static <T> List<T> append(List<T> before, List<? extends T> more) {
    List<T> all = new ArrayList<>(before);
    all.addAll(more);
    return List.copyOf(all);
  }

  private static long notNegative(String clause, long rows) {
    if (rows < 0) {
      throw new QueryException(
          ErrorCode.InvalidQuery, clause + "(" + rows + "): must not be negative.");
    }
    return rows;
  }
}
