package dev.cinnabar.query;

import dev.cinnabar.sql.CompoundQuery;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query of several columns that does not say yet what is made of a row.
 *
 * @param <Q> the kind of query
 */
public abstract sealed class Projection<Q extends Projection<Q>> extends SelectQuery<Q>
    permits Select2,
        Select3,
        Select4,
        Select5,
        Select6,
        Select7,
        Select8,
        Select9,
        Select10,
        Select11,
        Select12,
        Select13,
        Select14,
        Select15,
        Select16 {

  final List<Expression<?>> values;

  Projection(List<Expression<?>> values, Clauses clauses, @Nullable QueryExecutor executor) {
    super(clauses, executor);
    this.values = List.copyOf(values);
  }

  /** Returns the query whose rows are made by the mapping. */
  final <R> Select<R> mapped(Function<@Nullable Object[], R> mapping) {
    return new Select<>(Selection.OfValues.of(values, mapping), clauses, executor);
  }

  /**
   * Names the query, so that another one can select from it or join it: {@code (SELECT …) alias}.
   *
   * @param alias the name of its rows in the SQL; a number is added where it is taken
   */
  public final Derived as(String alias) {
    return new Derived(new SubqueryRows(this, List.of(), alias, false), null);
  }

  /**
   * As {@link #as}, for a query that uses tables before it in the FROM: {@code LATERAL (SELECT …)
   * alias}. Databases without it say so in an exception.
   */
  public final Derived lateral(String alias) {
    return new Derived(new SubqueryRows(this, List.of(), alias, true), null);
  }

  /** Names the query before the statement: {@code WITH name (…) AS (SELECT …)}. */
  public final Derived cte(String name) {
    return new Derived(new CommonRows(this, List.of(), name), null);
  }

  /**
   * Goes on from the rows of the query as long as there are new ones, as {@link Select#recursive}.
   */
  public final Derived recursive(String name, Function<Derived, Q> step) {
    return recursive(name, CompoundQuery.Kind.UNION_ALL, step);
  }

  /** As {@link #recursive}, by {@code UNION}: a row that was found before leads nowhere. */
  public final Derived recursiveUnion(String name, Function<Derived, Q> step) {
    return recursive(name, CompoundQuery.Kind.UNION, step);
  }

  private Derived recursive(String name, CompoundQuery.Kind kind, Function<Derived, Q> step) {
    CommonRows rows = new CommonRows(this, List.of(), name);
    Derived derived = new Derived(rows, null);
    rows.recur(kind, step.apply(derived), "recursive(…)");
    return derived;
  }

  @Override
  final Selection<?> selection() {
    return Selection.OfValues.of(values, row -> row);
  }
}
