package dev.cinnabar.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query of fifteen columns; {@link #map} says what is made of a row. */
public final class Select15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
    extends Projection<Select15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>> {

  Select15(List<Expression<?>> values, Clauses clauses, @Nullable QueryExecutor executor) {
    super(values, clauses, executor);
  }

  @Override
  Select15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> with(
      Clauses clauses, @Nullable QueryExecutor executor) {
    return new Select15<>(values, clauses, executor);
  }

  /** Makes each row by the mapping, often the constructor of a record: {@code .map(Load::new)}. */
  @SuppressWarnings("unchecked") // Each value is read by the type of its expression.
  public <T> Select<T> map(Function15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> mapping) {
    return mapped(
        row ->
            mapping.apply(
                (A) row[0],
                (B) row[1],
                (C) row[2],
                (D) row[3],
                (E) row[4],
                (F) row[5],
                (G) row[6],
                (H) row[7],
                (I) row[8],
                (J) row[9],
                (K) row[10],
                (L) row[11],
                (M) row[12],
                (N) row[13],
                (O) row[14]));
  }
}
