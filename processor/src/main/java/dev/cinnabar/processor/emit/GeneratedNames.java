package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The names of what is generated for an entity. They follow from the name of its class alone,
 * because the code of another entity refers to them without looking.
 */
public final class GeneratedNames {

  /** Names of parameters in generated methods, and what cannot be a variable. */
  private static final Set<String> TAKEN =
      Set.of(
          "at",
          "binder",
          "changes",
          "check",
          "column",
          "key",
          "lazy",
          "none",
          "references",
          "row",
          "snapshot",
          "yield",
          "_");

  private GeneratedNames() {}

  /** {@code UserTable}; {@code Library_BookTable} for a nested class. */
  public static ClassName table(ClassName entity) {
    return sibling(entity, "Table");
  }

  /** {@code UserMapper}. */
  public static ClassName mapper(ClassName entity) {
    return sibling(entity, "Mapper");
  }

  /** {@code AddressColumns}, of an embeddable. */
  public static ClassName columns(ClassName embeddable) {
    return sibling(embeddable, "Columns");
  }

  /** {@code UserStub}. */
  public static ClassName stub(ClassName entity) {
    return sibling(entity, "Stub");
  }

  /** {@code UserDao}. */
  public static ClassName dao(ClassName entity) {
    return sibling(entity, "Dao");
  }

  /**
   * {@code USER}; of a nested class, its own name without those around it. A constant with the name
   * of the class would hide it, so that of {@code URL} is {@code URL_TABLE}.
   */
  public static String constant(ClassName entity) {
    String name = upperSnake(entity.simpleName());
    return name.equals(entity.simpleName()) ? name + "_TABLE" : name;
  }

  /** {@code userTask}, or {@code entity} where that name has another meaning. */
  static String variable(ClassName entity) {
    String name = decapitalize(entity.simpleName());
    boolean usable = !TAKEN.contains(name) && !isKeyword(name);
    return usable && !name.equals(entity.simpleName()) ? name : "entity";
  }

  /** The name of an attribute as a parameter beside the entity's variable. */
  static String parameter(String attribute, String variable) {
    return attribute.equals(variable) || attribute.equals("yield") ? "value" : attribute;
  }

  /** {@code userTask} becomes {@code USER_TASK}. */
  static String upperSnake(String name) {
    return words(name).replace(' ', '_').toUpperCase(Locale.ROOT);
  }

  /** {@code UserTask} becomes {@code user task}. */
  static String spoken(String name) {
    return words(name).replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** {@code A} or {@code An}. */
  static String article(String name) {
    return "AEIOaeio".indexOf(name.charAt(0)) < 0 ? "A" : "An";
  }

  private static ClassName sibling(ClassName entity, String suffix) {
    return ClassName.get(entity.packageName(), String.join("_", entity.simpleNames()) + suffix);
  }

  private static String words(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ");
  }

  private static String decapitalize(String name) {
    String first = words(name).split(" ", 2)[0];
    return first.toLowerCase(Locale.ROOT) + name.substring(first.length());
  }

  private static boolean isKeyword(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
  }
}
