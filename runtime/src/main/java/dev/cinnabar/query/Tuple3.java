package dev.cinnabar.query;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Three values that are compared together; made by {@link Expressions#row}. Immutable.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Tuple3<A, B, C> extends Tuple {

  private final Expression<A> a;
  private final Expression<B> b;
  private final Expression<C> c;

  Tuple3(Expression<A> a, Expression<B> b, Expression<C> c) {
    super(a, b, c);
    this.a = a;
    this.b = b;
    this.c = c;
  }

  /** Both tuples are equal: {@code a = ? AND b = ? AND c = ?}. */
  public Predicate eq(A a, B b, C c) {
    return this.a.eq(a).and(this.b.eq(b).and(this.c.eq(c)));
  }

  /** Both tuples are equal, value by value. */
  public Predicate eq(Tuple3<A, B, C> other) {
    return a.eq(other.a).and(b.eq(other.b).and(c.eq(other.c)));
  }

  /**
   * {@code (a, b, c) IN ((?, ?, ?), …)}: the tuple is that of one of the items; of none where there
   * are no items. Values must not be null.
   */
  public <T> Predicate in(
      Collection<? extends T> items,
      Function<? super T, ? extends A> a,
      Function<? super T, ? extends B> b,
      Function<? super T, ? extends C> c) {
    return in(items, List.of(a, b, c), false);
  }

  /** {@code (a, b, c) NOT IN ((?, ?, ?), …)}: the tuple is that of none of the items. */
  public <T> Predicate notIn(
      Collection<? extends T> items,
      Function<? super T, ? extends A> a,
      Function<? super T, ? extends B> b,
      Function<? super T, ? extends C> c) {
    return in(items, List.of(a, b, c), true);
  }

  /** {@code (a, b, c) IN (SELECT …)}. */
  public Predicate in(Select3<A, B, C> query) {
    return in(query, false);
  }

  /** {@code (a, b, c) NOT IN (SELECT …)}; nothing matches where the query finds a null. */
  public Predicate notIn(Select3<A, B, C> query) {
    return in(query, true);
  }
}
