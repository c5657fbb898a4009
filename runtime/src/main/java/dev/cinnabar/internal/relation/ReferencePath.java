package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import java.util.Locale;

/**
 * A relationship by its name, for messages.
 *
 * @param owner the entity with the attribute
 * @param attribute the attribute
 */
public record ReferencePath(EntityMapper<?, ?, ?> owner, String attribute) {

  /** Returns entity and attribute, {@code City.country}. */
  public String name() {
    return owner.mapping().name() + "." + attribute;
  }

  /** Returns what makes a query load it, {@code .fetch(CITY.country)}. */
  public String fetch() {
    String entity = owner.mapping().name();
    String constant = constant(entity);
    boolean taken = attribute.equals(constant) || attribute.equals(entity);
    return ".fetch(" + constant + "." + attribute + (taken ? "_" : "") + ")";
  }

  /** The name of the constant in the generated table. */
  private static String constant(String entity) {
    String name =
        entity
            .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
            .toUpperCase(Locale.ROOT);
    return name.equals(entity) ? name + "_TABLE" : name;
  }
}
