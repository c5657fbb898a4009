package dev.cinnabar.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs statements: a session. Statements started here are run here. */
public interface QueryExecutor {

  /** Returns all rows of the query. */
  <R> List<R> list(Select<R> select);

  /**
   * Returns the rows of the query one after the other; the stream has to be closed.
   *
   * @param fetchSize how many rows the driver reads at once
   */
  <R> Stream<R> stream(Select<R> select, int fetchSize);

  /**
   * Hands the rows of the query over in parts, and lets go of their objects behind each.
   *
   * @param size how many rows a part has at most, and how many the driver reads at once
   */
  <R> void chunks(Select<R> select, int size, Consumer<? super List<R>> action);

  /**
   * Asks the database what it would do for the query, without running it.
   *
   * @return the query as the database gets it, and its answer on the lines below
   */
  String explain(Select<?> select);

  /**
   * Runs a statement that changes rows.
   *
   * @return the number of rows changed, as far as the database tells
   */
  long execute(DataChange<?> change);

  /** Runs a statement that changes rows and returns what it answers with. */
  <R> List<R> list(Returning<R> returning);

  /** {@code INSERT INTO table}: new rows without objects. */
  default <E> Insert<E> insertInto(EntityTable<E, ?> table) {
    return new Insert<>(table, this);
  }

  /** {@code UPDATE table}: changes rows without loading them. */
  default <E> Update<E> update(EntityTable<E, ?> table) {
    return new Update<>(table, this);
  }

  /** {@code DELETE FROM table}: removes rows without loading them. */
  default <E> Delete<E> deleteFrom(EntityTable<E, ?> table) {
    return new Delete<>(table, this);
  }

  /** {@code SELECT all columns FROM table}: each row is an entity. */
  default <E> Select<E> select(EntityTable<E, ?> table) {
    return Statements.select(table).on(this);
  }

  /** {@code SELECT … FROM (SELECT …) rows}: what the query gives whose rows they are. */
  default <R> Select<R> select(DerivedRows<R> rows) {
    return Statements.select(rows).on(this);
  }

  /** {@code SELECT a FROM …}: each row is a value. */
  default <A> Select<A> select(Expression<A> a) {
    return Statements.select(a).on(this);
  }

  /** {@code SELECT a, b FROM …}; {@code map} says what is made of a row. */
  default <A, B> Select2<A, B> select(Expression<A> a, Expression<B> b) {
    return Statements.select(a, b).on(this);
  }

  /** {@code SELECT a, b, c FROM …}; {@code map} says what is made of a row. */
  default <A, B, C> Select3<A, B, C> select(Expression<A> a, Expression<B> b, Expression<C> c) {
    return Statements.select(a, b, c).on(this);
  }

  /** {@code SELECT a, …, d FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D> Select4<A, B, C, D> select(
      Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
    return Statements.select(a, b, c, d).on(this);
  }

  /** {@code SELECT a, …, e FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E> Select5<A, B, C, D, E> select(
      Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d, Expression<E> e) {
    return Statements.select(a, b, c, d, e).on(this);
  }

  /** {@code SELECT a, …, f FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f) {
    return Statements.select(a, b, c, d, e, f).on(this);
  }

  /** {@code SELECT a, …, g FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f,
      Expression<G> g) {
    return Statements.select(a, b, c, d, e, f, g).on(this);
  }

  /** {@code SELECT a, …, h FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f,
      Expression<G> g,
      Expression<H> h) {
    return Statements.select(a, b, c, d, e, f, g, h).on(this);
  }

  /** {@code SELECT a, …, i FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
      Expression<A> a,
      Expression<B> b,
      Expression<C> c,
      Expression<D> d,
      Expression<E> e,
      Expression<F> f,
      Expression<G> g,
      Expression<H> h,
      Expression<I> i) {
    return Statements.select(a, b, c, d, e, f, g, h, i).on(this);
  }

  /** {@code SELECT a, …, j FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
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
    return Statements.select(a, b, c, d, e, f, g, h, i, j).on(this);
  }

  /** {@code SELECT a, …, k FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H, I, J, K> Select11<A, B, C, D, E, F, G, H, I, J, K> select(
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
    return Statements.select(a, b, c, d, e, f, g, h, i, j, k).on(this);
  }

  /** {@code SELECT a, …, l FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H, I, J, K, L> Select12<A, B, C, D, E, F, G, H, I, J, K, L> select(
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
    return Statements.select(a, b, c, d, e, f, g, h, i, j, k, l).on(this);
  }

  /** {@code SELECT a, …, m FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H, I, J, K, L, M>
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
    return Statements.select(a, b, c, d, e, f, g, h, i, j, k, l, m).on(this);
  }

  /** {@code SELECT a, …, n FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H, I, J, K, L, M, N>
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
    return Statements.select(a, b, c, d, e, f, g, h, i, j, k, l, m, n).on(this);
  }

  /** {@code SELECT a, …, o FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
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
    return Statements.select(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o).on(this);
  }

  /** {@code SELECT a, …, p FROM …}; {@code map} says what is made of a row. */
  default <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
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
    return Statements.select(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p).on(this);
  }
}
