package dev.cinnabar.query;

import java.util.Collection;
import java.util.List;

/**
 * Starts statements that belong to no session: import {@code select} statically, keep the
 * statement, and run it by {@code session.list(statement)} or {@code statement.on(session).list()}.
 */
public final class Statements {

  private Statements() {}

  /** {@code INSERT INTO table}: new rows without objects. */
  public static <E> Insert<E> insertInto(EntityTable<E, ?> table) {
    return new Insert<>(table, null);
  }

  /** {@code UPDATE table}: changes rows without loading them. */
  public static <E> Update<E> update(EntityTable<E, ?> table) {
    return new Update<>(table, null);
  }

  /** {@code DELETE FROM table}: removes rows without loading them. */
  public static <E> Delete<E> deleteFrom(EntityTable<E, ?> table) {
    return new Delete<>(table, null);
  }

  /** {@code SELECT all columns FROM table}: each row is an entity. */
  public static <E> Select<E> select(EntityTable<E, ?> table) {
    return new Select<>(Selection.OfEntity.of(table), Clauses.NONE, null);
  }

  /** {@code VALUES (…), (…)}: rows that the program gives, to select from and to join. */
  public static <T> RowValues<T> values(Collection<? extends T> items) {
    return RowValues.of(items);
  }

  /** {@code SELECT … FROM (SELECT …) rows}: what the query gives whose rows they are. */
  public static <R> Select<R> select(DerivedRows<R> rows) {
    return new Select<>(Selection.OfRows.of(rows), Clauses.NONE, null);
  }

  /** {@code SELECT a FROM …}: each row is a value. */
  @SuppressWarnings("unchecked") // The value is read by the type of its expression.
  public static <A> Select<A> select(Expression<A> a) {
    return new Select<>(Selection.OfValues.of(List.of(a), row -> (A) row[0]), Clauses.NONE, null);
  }

  /** {@code SELECT a, b FROM …}; {@code map} says what is made of a row. */
  public static <A, B> Select2<A, B> select(Expression<A> a, Expression<B> b) {
    return new Select2<>(List.of(a, b), Clauses.NONE, null);
  }

  /** {@code SELECT a, b, c FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C> Select3<A, B, C> select(
      Expression<A> a, Expression<B> b, Expression<C> c) {
    return new Select3<>(List.of(a, b, c), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, d FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D> Select4<A, B, C, D> select(
      Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
    return new Select4<>(List.of(a, b, c, d), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, e FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
      Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d, Expression<E> e) {
    return new Select5<>(List.of(a, b, c, d, e), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, f FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f) {
    return new Select6<>(List.of(a, b, c, d, e, f), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, g FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f,
      Expression<G> g) {
    return new Select7<>(List.of(a, b, c, d, e, f, g), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, h FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f,
      Expression<G> g,
      Expression<H> h) {
    return new Select8<>(List.of(a, b, c, d, e, f, g, h), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, i FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f,
      Expression<G> g,
      Expression<H> h,
      Expression<I> i) {
    return new Select9<>(List.of(a, b, c, d, e, f, g, h, i), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, j FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f,
      Expression<G> g,
      Expression<H> h,
      Expression<I> i,
      Expression<J> j) {
    return new Select10<>(List.of(a, b, c, d, e, f, g, h, i, j), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, k FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H, I, J, K> Select11<A, B, C, D, E, F, G, H, I, J, K> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f,
      Expression<G> g,
      Expression<H> h,
      Expression<I> i,
      Expression<J> j,
      Expression<K> k) {
    return new Select11<>(List.of(a, b, c, d, e, f, g, h, i, j, k), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, l FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L>
      Select12<A, B, C, D, E, F, G, H, I, J, K, L> select(
          Expression<A> a,
          Expression<B> b,
          Expression<C> c,
          Expression<D> d,
          Expression<E> e,
          Expression<F> f,
          Expression<G> g,
          Expression<H> h,
          Expression<I> i,
          Expression<J> j,
          Expression<K> k,
          Expression<L> l) {
    return new Select12<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, m FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L, M>
      Select13<A, B, C, D, E, F, G, H, I, J, K, L, M> select(
          Expression<A> a,
          Expression<B> b,
          Expression<C> c,
          Expression<D> d,
          Expression<E> e,
          Expression<F> f,
          Expression<G> g,
          Expression<H> h,
          Expression<I> i,
          Expression<J> j,
          Expression<K> k,
          Expression<L> l,
          Expression<M> m) {
    return new Select13<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, n FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N>
      Select14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> select(
          Expression<A> a,
          Expression<B> b,
          Expression<C> c,
          Expression<D> d,
          Expression<E> e,
          Expression<F> f,
          Expression<G> g,
          Expression<H> h,
          Expression<I> i,
          Expression<J> j,
          Expression<K> k,
          Expression<L> l,
          Expression<M> m,
          Expression<N> n) {
    return new Select14<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, o FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
      Select15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> select(
          Expression<A> a,
          Expression<B> b,
          Expression<C> c,
          Expression<D> d,
          Expression<E> e,
          Expression<F> f,
          Expression<G> g,
          Expression<H> h,
          Expression<I> i,
          Expression<J> j,
          Expression<K> k,
          Expression<L> l,
          Expression<M> m,
          Expression<N> n,
          Expression<O> o) {
    return new Select15<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o), Clauses.NONE, null);
  }

  /** {@code SELECT a, …, p FROM …}; {@code map} says what is made of a row. */
  public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
      Select16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> select(
          Expression<A> a,
          Expression<B> b,
          Expression<C> c,
          Expression<D> d,
          Expression<E> e,
          Expression<F> f,
          Expression<G> g,
          Expression<H> h,
          Expression<I> i,
          Expression<J> j,
          Expression<K> k,
          Expression<L> l,
          Expression<M> m,
          Expression<N> n,
          Expression<O> o,
          Expression<P> p) {
    return new Select16<>(
        List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p), Clauses.NONE, null);
  }
}
