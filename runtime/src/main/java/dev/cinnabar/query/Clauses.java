package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.Argument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clauses of a query besides its columns, as they were given. */
record Clauses(
    boolean distinct,
    @Nullable EntityTable<?, ?> from,
    List<JoinClause> joins,
    @Nullable Predicate where,
    List<Expression<?>> groupBy,
    @Nullable Predicate having,
    List<Order> orderBy,
    @Nullable Long limit,
    @Nullable Long offset,
    Map<Parameter<?>, Argument> values) {

  static final Clauses NONE =
      new Clauses(false, null, List.of(), null, List.of(), null, List.of(), null, null, Map.of());

  Clauses withDistinct() {
    return new Clauses(true, from, joins, where, groupBy, having, orderBy, limit, offset, values);
  }

  Clauses withFrom(EntityTable<?, ?> table) {
    return new Clauses(
        distinct, table, joins, where, groupBy, having, orderBy, limit, offset, values);
  }

  Clauses withJoin(JoinClause join) {
    return new Clauses(
        distinct,
        from,
        append(joins, List.of(join)),
        where,
        groupBy,
        having,
        orderBy,
        limit,
        offset,
        values);
  }

  Clauses withWhere(Predicate predicate) {
    Predicate all = where == null ? predicate : where.and(predicate);
    return new Clauses(distinct, from, joins, all, groupBy, having, orderBy, limit, offset, values);
  }

  Clauses withGroupBy(List<Expression<?>> expressions) {
    return new Clauses(
        distinct,
        from,
        joins,
        where,
        append(groupBy, expressions),
        having,
        orderBy,
        limit,
        offset,
        values);
  }

  Clauses withHaving(Predicate predicate) {
    Predicate all = having == null ? predicate : having.and(predicate);
    return new Clauses(distinct, from, joins, where, groupBy, all, orderBy, limit, offset, values);
  }

  Clauses withOrderBy(List<Order> order) {
    return new Clauses(
        distinct,
        from,
        joins,
        where,
        groupBy,
        having,
        append(orderBy, order),
        limit,
        offset,
        values);
  }

  Clauses withLimit(long rows) {
    return new Clauses(
        distinct,
        from,
        joins,
        where,
        groupBy,
        having,
        orderBy,
        notNegative("limit", rows),
        offset,
        values);
  }

  Clauses withOffset(long rows) {
    return new Clauses(
        distinct,
        from,
        joins,
        where,
        groupBy,
        having,
        orderBy,
        limit,
        notNegative("offset", rows),
        values);
  }

  <T> Clauses withValue(Parameter<T> parameter, T value) {
    Map<Parameter<?>, Argument> all = new HashMap<>(values);
    all.put(parameter, new Argument.Value<>(parameter.type(), value));
    return new Clauses(
        distinct, from, joins, where, groupBy, having, orderBy, limit, offset, Map.copyOf(all));
  }

  Clauses withoutOrder() {
    return new Clauses(
        distinct, from, joins, where, groupBy, having, List.of(), limit, offset, values);
  }

  /** Tells whether the rows of the result are the rows of the tables, one for one. */
  boolean keepsRows() {
    return !distinct && groupBy.isEmpty() && having == null && limit == null && offset == null;
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
