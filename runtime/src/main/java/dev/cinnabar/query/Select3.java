package dev.cinnabar.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query of three columns; {@link #map} says what is made of a row. */
public final class Select3<A, B, C> extends Projection<Select3<A, B, C>> {

  Select3(List<Expression<?>> values, Clauses clauses, @Nullable QueryExecutor executor) {
    super(values, clauses, executor);
  }

  @Override
  Select3<A, B, C> with(Clauses clauses, @Nullable QueryExecutor executor) {
    return new Select3<>(values, clauses, executor);
  }

  /** Makes each row by the mapping, often the constructor of a record: {@code .map(Load::new)}. */
  @SuppressWarnings("unchecked") // Each value is read by the type of its expression.
  public <T> Select<T> map(Function3<A, B, C, T> mapping) {
    return mapped(row -> mapping.apply((A) row[0], (B) row[1], (C) row[2]));
  }
}
