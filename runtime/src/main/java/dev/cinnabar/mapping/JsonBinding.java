package dev.cinnabar.mapping;

/**
 * Makes JSON text of objects and objects of JSON text, by a library that the program chooses. The
 * runtime brings none: {@code cinnabar-jackson} and {@code cinnabar-gson} are modules of their own,
 * and a class of the program's does as well:
 *
 * <pre>{@code
 * public final class ShopJson extends JacksonBinding {
 *   private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new MoneyModule()).build();
 *
 *   public ShopJson() {
 *     super(MAPPER);
 *   }
 * }
 * }</pre>
 *
 * <p>It is named where it applies, by {@code @JsonWith} or {@code @Json(with = …)}, and made by its
 * constructor without parameters once for each attribute. It has to be safe for use by many
 * threads.
 */
public interface JsonBinding {

  /**
   * Returns what converts the values of an attribute; called once for it.
   *
   * @param type the Java type of the values, with its type arguments
   * @param <T> the same
   */
  <T> JsonCodec<T> codec(JsonType<T> type);
}
