package dev.cinnabar.mapping;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The Java type of JSON values: a class and its type arguments, as generated code knows them.
 *
 * <pre>{@code
 * JsonType<List<Label>> labels = JsonType.generic(List.class, JsonType.of(Label.class));
 * }</pre>
 *
 * @param raw the class
 * @param arguments its type arguments; empty where it has none
 * @param <T> the type
 */
@SuppressWarnings("UnusedTypeParameter") // It ties the codec to the type of the attribute.
public record JsonType<T>(Class<?> raw, List<JsonType<?>> arguments) {

  /** Copies the list. */
  public JsonType {
    arguments = List.copyOf(arguments);
  }

  /** A class without type parameters, or an array of one. */
  public static <T> JsonType<T> of(Class<T> type) {
    return new JsonType<>(type, List.of());
  }

  /** A class with type arguments, which have to be those of {@code T}. */
  public static <T> JsonType<T> generic(Class<?> type, JsonType<?>... arguments) {
    return new JsonType<>(type, List.of(arguments));
  }

  /** Returns the type as Java spells it, without packages: {@code List<Label>}. */
  @Override
  public String toString() {
    String name = raw.getSimpleName();
    return arguments.isEmpty()
        ? name
        : arguments.stream()
            .map(JsonType::toString)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }
}
