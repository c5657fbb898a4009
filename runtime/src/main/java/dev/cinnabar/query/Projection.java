package dev.cinnabar.query;

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
}
