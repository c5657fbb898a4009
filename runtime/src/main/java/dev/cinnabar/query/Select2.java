package dev.cinnabar.query;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A query of two columns; {@link #map} says what is made of a row. */
public final class Select2<A, B> extends Projection<Select2<A, B>> {

  Select2(List<Expression<?>> values, Clauses clauses, @Nullable QueryExecutor executor) {
    super(values, clauses, executor);
  }

  @Override
  Select2<A, B> with(Clauses clauses, @Nullable QueryExecutor executor) {
    return new Select2<>(values, clauses, executor);
  }

  /** Makes each row by the mapping, often the constructor of a record: {@code .map(Load::new)}. */
  @SuppressWarnings("unchecked") // Each value is read by the type of its expression.
  public <T> Select<T> map(BiFunction<A, B, T> mapping) {
    return mapped(row -> mapping.apply((A) row[0], (B) row[1]));
  }
}
