package dev.cinnabar.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query of six columns; {@link #map} says what is made of a row. */
public final class Select6<A, B, C, D, E, F> extends Projection<Select6<A, B, C, D, E, F>> {

  Select6(List<Expression<?>> values, Clauses clauses, @Nullable QueryExecutor executor) {
    super(values, clauses, executor);
  }

  @Override
  Select6<A, B, C, D, E, F> with(Clauses clauses, @Nullable QueryExecutor executor) {
    return new Select6<>(values, clauses, executor);
  }

  /** Makes each row by the mapping, often the constructor of a record: {@code .map(Load::new)}. */
  @SuppressWarnings("unchecked") // Each value is read by the type of its expression.
  public <T> Select<T> map(Function6<A, B, C, D, E, F, T> mapping) {
    return mapped(
        row ->
            mapping.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3], (E) row[4], (F) row[5]));
  }
}
