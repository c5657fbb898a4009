package dev.cinnabar.sql;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.error.UnfitValueException;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.ValueType;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a statement is run with: a value, or a list of them. */
public sealed interface Argument {

  /**
   * Binds to the next parameters.
   *
   * @param places how many there are, or {@link ListParameter#WHOLE} for one that takes a list
   */
  void bindTo(Binder binder, int places);

  /**
   * A value.
   *
   * @param type how it is bound
   * @param value the value, or null for SQL NULL
   * @param subject names the attribute that it is compared with, for messages, where there is one
   * @param <T> the Java type of the value
   */
  record Value<T>(ValueType<T> type, @Nullable T value, @Nullable Supplier<String> subject)
      implements Argument {

    /** Creates a value that is compared with no attribute. */
    public Value(ValueType<T> type, @Nullable T value) {
      this(type, value, null);
    }

    @Override
    public void bindTo(Binder binder, int places) {
      try {
        type.bind(value, binder);
      } catch (UnfitValueException e) {
        throw named(e, subject);
      }
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
   * @param subject names the attribute that they are compared with, for messages, where there is
   *     one
   * @param <T> the Java type of the values
   */
  record Values<T>(ValueType<T> type, List<T> values, @Nullable Supplier<String> subject)
      implements Argument {

    /** Copies the list. */
    public Values {
      values = List.copyOf(values);
    }

    /** Creates values that are compared with no attribute. */
    public Values(ValueType<T> type, List<T> values) {
      this(type, values, null);
    }

    @Override
    public void bindTo(Binder binder, int places) {
      if (places == ListParameter.WHOLE) {
        binder.setList(type, values);
        return;
      }
      int last = values.size() - 1;
      try {
        for (int i = 0; i < places; i++) {
          type.bind(values.get(Math.min(i, last)), binder);
        }
      } catch (UnfitValueException e) {
        throw named(e, subject);
      }
    }

    /** Does not show the values: text of statements ends up in logs. */
    @Override
    public String toString() {
      return "(" + values.size() + " ?)";
    }
  }

  private static RuntimeException named(
      UnfitValueException unfit, @Nullable Supplier<String> subject) {
    return subject == null
        ? unfit
        : new QueryException(
            ErrorCode.ColumnValue, subject.get() + ": " + unfit.problem(), null, unfit);
  }
}
