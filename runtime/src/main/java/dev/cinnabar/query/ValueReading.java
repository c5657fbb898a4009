package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Each row is a list of values, of which something is made.
 *
 * @param values what the columns are
 * @param mapping makes the result of the values of one row; it must not keep the array
 * @param <R> the result of one row
 */
public record ValueReading<R>(List<Expression<?>> values, Function<@Nullable Object[], R> mapping)
    implements Reading<R> {

  /** Copies the list. */
  public ValueReading {
    values = List.copyOf(values);
  }

  /** Returns how the columns are read. */
  public List<? extends ValueType<?>> types() {
    return values.stream().map(Expression::type).toList();
  }

  /** Returns what a column is, for messages: entity and attribute, where it is one. */
  public String name(int column) {
    Expression<?> value = values.get(column);
    return value instanceof Column<?> attribute
        ? attribute.attribute()
        : "Column " + (column + 1) + " of the query";
  }
}
