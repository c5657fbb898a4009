package dev.cinnabar.sql;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement is run with: a value, or a list of them. */
public sealed interface Argument {

  /**
   * Binds to the next parameters.
   *
   * @param places how many there are
   */
  void bindTo(Binder binder, int places);

  /**
   * A value.
   *
   * @param type how it is bound
   * @param value the value, or null for SQL NULL
   * @param <T> the Java type of the value
   */
  record Value<T>(ValueType<T> type, @Nullable T value) implements Argument {

    @Override
    public void bindTo(Binder binder, int places) {
      type.bind(value, binder);
    }

    /** Does not show the value: text of statements ends up in logs. */
    @Override
    public String toString() {
      return "?";
    }
  }

  /**
   * A value that nobody has given yet.
   *
   * @param name the name of the parameter
   */
  record Missing(String name) implements Argument {

    @Override
    public void bindTo(Binder binder, int places) {
      throw new QueryException(
          ErrorCode.Unbound,
          "parameter %s: it has no value. Give the statement one by .with(parameter, value)."
              .formatted(name));
    }
  }

  /**
   * The values of a list. The last one fills the places that are left over.
   *
   * @param type how they are bound
   * @param values the values, without nulls
   * @param <T> the Java type of the values
   */
  record Values<T>(ValueType<T> type, List<T> values) implements Argument {

    /** Copies the list. */
    public Values {
      values = List.copyOf(values);
    }

    @Override
    public void bindTo(Binder binder, int places) {
      int last = values.size() - 1;
      for (int i = 0; i < places; i++) {
        type.bind(values.get(Math.min(i, last)), binder);
      }
    }

    /** Does not show the values: text of statements ends up in logs. */
    @Override
    public String toString() {
      return "(" + values.size() + " ?)";
    }
  }
}
