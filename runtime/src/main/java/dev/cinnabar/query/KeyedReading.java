package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Each row is a result, and behind its columns stand the values by which rows are ordered.
 *
 * @param rows what is made of the first columns
 * @param width how many they are
 * @param types how the columns behind them are read
 * @param keys takes the values of each row
 * @param <R> the result of one row
 */
public record KeyedReading<R>(
    Reading<R> rows, int width, List<ValueType<?>> types, Consumer<@Nullable Object[]> keys)
    implements Reading<R> {

  /** Copies the list. */
  public KeyedReading {
    types = List.copyOf(types);
  }

  @Override
  public Treatment treatment() {
    return rows.treatment();
  }
}
