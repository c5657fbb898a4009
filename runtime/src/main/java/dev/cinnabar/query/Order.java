package dev.cinnabar.query;

import dev.cinnabar.sql.OrderItem;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of {@code ORDER BY}.
 *
 * @param expression what to sort by
 * @param descending whether the largest value comes first
 * @param nulls where nulls go, or null where it is left to the database
 */
public record Order(Expression<?> expression, boolean descending, OrderItem.@Nullable Nulls nulls) {

  /** Checks that there is an order. */
  public Order {
    Conditions.requireComparable(expression);
  }

  /** {@code … NULLS FIRST}. */
  public Order nullsFirst() {
    return new Order(expression, descending, OrderItem.Nulls.FIRST);
  }

  /** {@code … NULLS LAST}. */
  public Order nullsLast() {
    return new Order(expression, descending, OrderItem.Nulls.LAST);
  }

  OrderItem toSql(Scope scope) {
    return new OrderItem(expression.toSql(scope), descending, nulls);
  }
}
