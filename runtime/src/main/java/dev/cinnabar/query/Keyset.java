package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.sql.Comparison.Operator;
import dev.cinnabar.sql.OrderItem.Nulls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts parts out of an ordered result by the values of the row at which the last part ended, which
 * costs the database the same for every part. The key of the table completes the order, so that no
 * two rows are equal in it.
 *
 * @param <R> the result of one row
 */
final class Keyset<R> {

  private final Select<R> select;
  private final List<Order> orders;

  private Keyset(Select<R> select, List<Order> orders) {
    this.select = select;
    this.orders = orders;
  }

  static <R> Keyset<R> of(Select<R> select) {
    Clauses clauses = select.clauses;
    if (!clauses.keepsRows() || !clauses.joins().stream().allMatch(JoinClause::keepsRows)) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "slice(…): the rows of a query with distinct, groups, limits, unions or joins to many rows have no key to go on from. Use page(offset, size).");
    }
    List<Order> orders = new ArrayList<>();
    for (Order order : clauses.orderBy()) {
      orders.add(withNulls(order));
    }
    for (Order key : root(select).keyOrder()) {
      if (orders.stream()
          .noneMatch(order -> ResultColumns.isSame(order.expression(), key.expression()))) {
        orders.add(key);
      }
    }
    return new Keyset<>(select, orders);
  }

  private static EntityTable<?, ?> root(Select<?> select) {
    RowSource from = select.clauses.from();
    RowSource rows = from == null ? select.selection().source() : from;
    if (!(rows instanceof EntityTable<?, ?> table) || table.source().from() != null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "slice(…): the table whose key completes the order is not known. Add .from(table).");
    }
    return table;
  }

  /** Says where nulls go: every database has its own idea of it. */
  private static Order withNulls(Order order) {
    if (order.nulls() != null || !mayBeNull(order.expression())) {
      return order;
    }
    return order.descending() ? order.nullsLast() : order.nullsFirst();
  }

  private static boolean mayBeNull(Expression<?> expression) {
    if (!(expression instanceof Column<?> column) || column.table().source().from() != null) {
      return true;
    }
    return column.table().mapper().mapping().columns().stream()
        .filter(candidate -> candidate.name().equals(column.name()))
        .anyMatch(ColumnMapping::nullable);
  }

  /** Returns the first part, or the one that a cursor of this order stands for. */
  Slice<R> slice(int size, @Nullable String cursor) {
    if (size < 1) {
      throw new QueryException(ErrorCode.InvalidQuery, "slice(" + size + "): must be positive.");
    }
    List<Expression<?>> expressions = new ArrayList<>();
    orders.forEach(order -> expressions.add(order.expression()));
    KeysetCursor position = cursor == null ? null : KeysetCursor.decode(cursor, orders);
    boolean backward = position != null && position.backward();
    List<@Nullable Object[]> keys = new ArrayList<>();
    Clauses clauses =
        select.clauses.inOrder(backward ? reversed(orders) : orders).withLimit(size + 1L);
    if (position != null) {
      clauses = clauses.withWhere(behind(backward ? reversed(orders) : orders, position.values()));
    }
    Selection<R> keyed = new Selection.Keyed<>(select.selection(), expressions, keys::add);
    List<R> rows = new ArrayList<>(new Select<>(keyed, clauses, select.executor).list());
    boolean more = rows.size() > size;
    if (more) {
      rows.remove(size);
      keys.remove(size);
    }
    if (backward) {
      Collections.reverse(rows);
      Collections.reverse(keys);
    }
    boolean before = backward ? more : position != null;
    boolean after = backward || more;
    if (rows.isEmpty()) {
      return new Slice<>(rows, null, null);
    }
    return new Slice<>(
        rows,
        after ? KeysetCursor.encode(keys.get(keys.size() - 1), orders, false) : null,
        before ? KeysetCursor.encode(keys.get(0), orders, true) : null);
  }

  private static List<Order> reversed(List<Order> orders) {
    List<Order> reversed = new ArrayList<>();
    for (Order order : orders) {
      Nulls nulls = order.nulls();
      reversed.add(
          new Order(
              order.expression(),
              !order.descending(),
              nulls == null ? null : nulls == Nulls.FIRST ? Nulls.LAST : Nulls.FIRST));
    }
    return reversed;
  }

  /** {@code a > ? OR (a = ? AND b > ?) OR …}: the rows behind one. */
  private static Predicate behind(List<Order> orders, List<@Nullable Object> values) {
    List<Predicate> cases = new ArrayList<>();
    List<Predicate> equal = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      Order order = orders.get(i);
      Object value = values.get(i);
      Predicate later = later(order, order.expression(), value);
      if (later != null) {
        List<Predicate> all = new ArrayList<>(equal);
        all.add(later);
        cases.add(Predicate.allOf(all));
      }
      equal.add(same(order.expression(), value));
    }
    return Predicate.anyOf(cases);
  }

  /** Returns the condition that a value comes later, or null where none does. */
  @SuppressWarnings("unchecked") // The value was read by the type of the expression.
  private static <T> @Nullable Predicate later(
      Order order, Expression<T> expression, @Nullable Object value) {
    boolean nullsLast = order.nulls() == Nulls.LAST;
    if (value == null) {
      return nullsLast ? null : expression.isNotNull();
    }
    Operator operator = order.descending() ? Operator.LESS : Operator.GREATER;
    Predicate beyond = Conditions.compareNullable(expression, operator, (T) value);
    return nullsLast ? beyond.or(expression.isNull()) : beyond;
  }

  @SuppressWarnings("unchecked") // The value was read by the type of the expression.
  private static <T> Predicate same(Expression<T> expression, @Nullable Object value) {
    return value == null
        ? expression.isNull()
        : Conditions.compareNullable(expression, Operator.EQUAL, (T) value);
  }
}
