package dev.cinnabar.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Two values that are compared together; made by {@link Expressions#row}. Immutable.
 *
 * <pre>{@code
 * row(SEAT.row, SEAT.number).in(wishes, Wish::row, Wish::number)
 * // (row_no, seat_no) IN ((?, ?), (?, ?))
 * row(TASK.user().id, TASK.priority).in(select(TASK.user().id, max(TASK.priority)).groupBy(TASK.user().id))
 * // (user_id, priority) IN (SELECT user_id, MAX(priority) FROM tasks GROUP BY user_id)
 * }</pre>
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public final class Tuple2<A, B> extends Tuple {

  private final Expression<A> a;
  private final Expression<B> b;

  Tuple2(Expression<A> a, Expression<B> b) {
    super(a, b);
    this.a = a;
    this.b = b;
  }

  /** Both tuples are equal: {@code a = ? AND b = ?}. */
  public Predicate eq(A a, B b) {
    return this.a.eq(a).and(this.b.eq(b));
  }

  /** Both tuples are equal, value by value. */
  public Predicate eq(Tuple2<A, B> other) {
    return a.eq(other.a).and(b.eq(other.b));
  }

  /**
   * {@code (a, b) IN ((?, ?), …)}: the tuple is that of one of the items; of none where there are
   * no items. Values must not be null.
   */
  public <T> Predicate in(
      Collection<? extends T> items,
      Function<? super T, ? extends A> a,
      Function<? super T, ? extends B> b) {
    return in(items, List.of(a, b), false);
  }

  /** {@code (a, b) NOT IN ((?, ?), …)}: the tuple is that of none of the items. */
  public <T> Predicate notIn(
      Collection<? extends T> items,
      Function<? super T, ? extends A> a,
      Function<? super T, ? extends B> b) {
    return in(items, List.of(a, b), true);
  }

  /** {@code (a, b) IN (SELECT …)}. */
  public Predicate in(Select2<A, B> query) {
    return in(query, false);
  }

  /** {@code (a, b) NOT IN (SELECT …)}; nothing matches where the query finds a null. */
  public Predicate notIn(Select2<A, B> query) {
    return in(query, true);
  }
}
