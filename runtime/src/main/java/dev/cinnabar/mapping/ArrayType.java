package dev.cinnabar.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lists and arrays that are stored as arrays of the database. A snapshot keeps the elements, so
 * that a change in place is seen.
 *
 * <pre>{@code
 * ArrayType.list(ValueType.STRING)                  // tags TEXT ARRAY
 * ArrayType.array(ValueType.LONG, Long[]::new)      // numbers BIGINT ARRAY
 * }</pre>
 *
 * @param <T> the Java type
 * @param <E> the type of the elements
 */
public abstract class ArrayType<T, E> extends ConvertedType<T, List<@Nullable E>> {

  private final ValueType<E> element;

  private ArrayType(ValueType<E> element) {
    super(new Stored<>(element));
    this.element = element;
  }

  /** Lists; what is read is a list that can be changed. */
  public static <E> ArrayType<List<E>, E> list(ValueType<E> element) {
    return new ArrayType<>(element) {
      @Override
      public @Nullable List<E> load(@Nullable List<@Nullable E> values) {
        return values == null ? null : new ArrayList<>(values);
      }

      @Override
      public @Nullable List<@Nullable E> store(@Nullable List<E> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
      }
    };
  }

  /** Arrays of objects. */
  public static <E> ArrayType<E[], E> array(ValueType<E> element, IntFunction<E[]> factory) {
    return new ArrayType<>(element) {
      @Override
      public E @Nullable [] load(@Nullable List<@Nullable E> values) {
        return values == null ? null : values.toArray(factory.apply(values.size()));
      }

      @Override
      public @Nullable List<@Nullable E> store(E @Nullable [] array) {
        return array == null
            ? null
            : Collections.unmodifiableList(new ArrayList<>(Arrays.asList(array)));
      }
    };
  }

  /** Returns the type of the elements. */
  public final ValueType<E> element() {
    return element;
  }

  /** The elements themselves. */
  private static final class Stored<E> extends ValueType<List<@Nullable E>> {

    private final ValueType<E> element;

    Stored(ValueType<E> element) {
      super(SqlType.array(element.sqlType()));
      this.element = element;
    }

    @Override
    public @Nullable List<@Nullable E> read(Row row, int at) {
      return row.getArray(at, element);
    }

    @Override
    public void bind(@Nullable List<@Nullable E> values, Binder binder) {
      binder.setArray(values, element);
    }
  }
}
