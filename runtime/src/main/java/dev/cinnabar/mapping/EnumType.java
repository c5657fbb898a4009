package dev.cinnabar.mapping;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an enum is stored: by the names of its constants, or by their positions.
 *
 * @param <T> the enum
 */
public abstract class EnumType<T extends Enum<T>> extends ValueType<T> {

  private EnumType(SqlType sqlType) {
    super(sqlType);
  }

  /** Stores names in a {@code VARCHAR(length)} column. */
  public static <T extends Enum<T>> EnumType<T> byName(int length, T[] constants) {
    return byName(SqlType.varchar(length), Binder::setString, constants);
  }

  /** Stores names as values of a type of the database's own, of up to {@code length} characters. */
  public static <T extends Enum<T>> EnumType<T> asType(int length, T[] constants) {
    return byName(SqlType.enumeration(length), Binder::setEnum, constants);
  }

  private static <T extends Enum<T>> EnumType<T> byName(
      SqlType type, BiConsumer<Binder, @Nullable String> binding, T[] constants) {
    Map<String, T> byName = new HashMap<>();
    for (T constant : constants) {
      byName.put(constant.name(), constant);
    }
    return new EnumType<>(type) {
      @Override
      public @Nullable T read(Row row, int at) {
        String name = row.getString(at);
        if (name == null) {
          return null;
        }
        T constant = byName.get(name);
        if (constant == null) {
          throw unknown(name, constants);
        }
        return constant;
      }

      @Override
      public void bind(@Nullable T value, Binder binder) {
        binding.accept(binder, value == null ? null : value.name());
      }
    };
  }

  /** Stores positions, counted from zero, in a {@code SMALLINT} column. */
  public static <T extends Enum<T>> EnumType<T> byOrdinal(T[] constants) {
    List<T> byOrdinal = List.of(constants);
    return new EnumType<>(SqlType.SMALLINT) {
      @Override
      public @Nullable T read(Row row, int at) {
        if (row.isNull(at)) {
          return null;
        }
        int ordinal = row.getInt(at);
        if (ordinal < 0 || ordinal >= byOrdinal.size()) {
          throw unknown(Integer.toString(ordinal), constants);
        }
        return byOrdinal.get(ordinal);
      }

      @Override
      @SuppressWarnings("EnumOrdinal") // The program asked for positions.
      public void bind(@Nullable T value, Binder binder) {
        binder.setShortOrNull(value == null ? null : (Short) (short) value.ordinal());
      }
    };
  }

  private static <T extends Enum<T>> MappingException unknown(String stored, T[] constants) {
    return new MappingException(
        ErrorCode.ColumnValue,
        "'%s' is none of the constants %s. Correct the row, or add a constant."
            .formatted(stored, Stream.of(constants).map(Enum::name).toList()));
  }
}
