package dev.cinnabar.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query of four columns; {@link #map} says what is made of a row. */
public final class Select4<A, B, C, D> extends Projection<Select4<A, B, C, D>> {

  Select4(List<Expression<?>> values, Clauses clauses, @Nullable QueryExecutor executor) {
    super(values, clauses, executor);
  }

  @Override
  Select4<A, B, C, D> with(Clauses clauses, @Nullable QueryExecutor executor) {
    return new Select4<>(values, clauses, executor);
  }

  /** Makes each row by the mapping, often the constructor of a record: {@code .map(Load::new)}. */
  @SuppressWarnings("unchecked") // Each value is read by the type of its expression.
  public <T> Select<T> map(Function4<A, B, C, D, T> mapping) {
    return mapped(row -> mapping.apply((A) row[0], (B) row[1], (C) row[2], (D) row[3]));
  }
}
