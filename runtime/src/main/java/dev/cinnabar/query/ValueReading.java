package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Each row is a list of values, of which something is made.
 *
 * @param types how the columns are read
 * @param mapping makes the result of the values of one row; it must not keep the array
 * @param <R> the result of one row
 */
public record ValueReading<R>(List<ValueType<?>> types, Function<@Nullable Object[], R> mapping)
    implements Reading<R> {

  /** Copies the list. */
  public ValueReading {
    types = List.copyOf(types);
  }
}
