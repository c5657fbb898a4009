package dev.cinnabar.mapping;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are stored as values of another one: by a converter of the program's, as the
 * one component of a record, as the codes of an enum's constants, or as JSON.
 *
 * <pre>{@code
 * ConvertedType.of(
 *     "Task.color",
 *     ValueType.varchar(7),
 *     new ColorConverter(),
 *     ColorConverter::convertToEntityAttribute,
 *     ColorConverter::convertToDatabaseColumn)        // color VARCHAR(7)
 * }</pre>
 *
 * <p>Safe for use by many threads if the converter is. A converter that throws is a {@link
 * MappingException} with the code {@link ErrorCode#ConverterFailed}, a stored value that is none of
 * an enum's codes one with {@link ErrorCode#ColumnValue}.
 *
 * @param <T> the Java type
 * @param <S> the type stored
 */
public abstract class ConvertedType<T, S> extends ValueType<T> {

  private final ValueType<S> stored;

  /** For the types of this package. */
  ConvertedType(ValueType<S> stored) {
    super(stored.sqlType());
    this.stored = stored;
  }

  /**
   * One direction of a conversion.
   *
   * @param <C> the converter
   * @param <F> what it is given
   * @param <R> what it returns
   */
  @FunctionalInterface
  public interface Step<C, F, R> {
    /** Converts a value; null has its own meaning to some converters. */
    @Nullable R apply(C converter, @Nullable F value);
  }

  /**
   * Values that a converter translates. It is asked for null, too, as {@code jakarta.persistence}
   * has it.
   *
   * @param attribute entity and attribute, for messages
   * @param stored the type stored
   * @param converter the converter
   * @param load makes an attribute's value of a stored one
   * @param store makes a stored value of an attribute's
   */
  public static <T, S, C> ConvertedType<T, S> of(
      String attribute, ValueType<S> stored, C converter, Step<C, S, T> load, Step<C, T, S> store) {
    return new ConvertedType<>(stored) {
      @Override
      public @Nullable T load(@Nullable S value) {
        try {
          return load.apply(converter, value);
        } catch (RuntimeException e) {
          throw failed(ErrorCode.ColumnValue, attribute, converter, "a stored value", e);
        }
      }

      @Override
      public @Nullable S store(@Nullable T value) {
        try {
          return store.apply(converter, value);
        } catch (RuntimeException e) {
          throw failed(ErrorCode.ConverterFailed, attribute, converter, "the attribute's value", e);
        }
      }
    };
  }

  /** Records of one component, which is stored; null is stored as null. */
  public static <T, S> ConvertedType<T, S> wrapping(
      ValueType<S> stored, Function<S, T> wrap, Function<T, S> unwrap) {
    return new ConvertedType<>(stored) {
      @Override
      public @Nullable T load(@Nullable S value) {
        return value == null ? null : wrap.apply(value);
      }

      @Override
      public @Nullable S store(@Nullable T value) {
        return value == null ? null : unwrap.apply(value);
      }
    };
  }

  /** Constants of an enum, stored as their codes; two constants of one code are an error. */
  public static <T extends Enum<T>, S> ConvertedType<T, S> codes(
      ValueType<S> stored, Function<T, S> code, T[] constants) {
    Map<S, T> byCode = new HashMap<>();
    for (T constant : constants) {
      T other = byCode.put(code.apply(constant), constant);
      if (other != null) {
        throw new MappingException(
            ErrorCode.EnumCodes,
            "%s.%s and %s have the same code, '%s'. Give each constant its own."
                .formatted(
                    constant.getDeclaringClass().getSimpleName(),
                    other,
                    constant,
                    code.apply(constant)));
      }
    }
    return new ConvertedType<>(stored) {
      @Override
      public @Nullable T load(@Nullable S value) {
        if (value == null) {
          return null;
        }
        T constant = byCode.get(value);
        if (constant == null) {
          throw new MappingException(
              ErrorCode.ColumnValue,
              "'%s' is none of the codes %s. Correct the row, or add a constant."
                  .formatted(
                      value, byCode.keySet().stream().map(String::valueOf).sorted().toList()));
        }
        return constant;
      }

      @Override
      public @Nullable S store(@Nullable T value) {
        return value == null ? null : code.apply(value);
      }
    };
  }

  /**
   * Values of any type, stored as JSON; null is stored as null.
   *
   * @param attribute entity and attribute, for messages
   * @param binding what knows how to convert the type
   */
  public static <T> ConvertedType<T, String> json(
      String attribute, JsonBinding binding, JsonType<T> type) {
    JsonCodec<T> codec = binding.codec(type);
    return new ConvertedType<>(ValueType.JSON) {
      @Override
      public @Nullable T load(@Nullable String json) {
        try {
          return json == null ? null : codec.read(json);
        } catch (Exception e) {
          throw new MappingException(
              ErrorCode.ColumnValue,
              "%s: the stored JSON is no %s: %s. Correct the row, or the type of the attribute."
                  .formatted(attribute, type, e.getMessage()),
              e);
        }
      }

      @Override
      public @Nullable String store(@Nullable T value) {
        try {
          return value == null ? null : codec.write(value);
        } catch (Exception e) {
          throw new MappingException(
              ErrorCode.ConverterFailed,
              "%s: %s cannot write the attribute's value as JSON: %s. Teach it to write a %s, or let the attribute be of a type that it knows."
                  .formatted(attribute, binding.getClass().getSimpleName(), e.getMessage(), type),
              e);
        }
      }
    };
  }

  /** Returns the value that a stored one stands for. */
  public abstract @Nullable T load(@Nullable S value);

  /** Returns what is stored for a value. */
  public abstract @Nullable S store(@Nullable T value);

  @Override
  public final @Nullable T read(Row row, int at) {
    return load(stored.read(row, at));
  }

  @Override
  public final void bind(@Nullable T value, Binder binder) {
    stored.bind(store(value), binder);
  }

  @Override
  public final T normalize(T value) {
    S form = store(value);
    T normal = form == null ? null : load(stored.normalize(form));
    return normal == null ? value : normal;
  }

  private static MappingException failed(
      ErrorCode code, String attribute, Object converter, String what, RuntimeException cause) {
    return new MappingException(
        code,
        "%s: %s failed on %s: %s. Let it convert every value of its type, null included."
            .formatted(attribute, converter.getClass().getSimpleName(), what, cause),
        cause);
  }
}
