package dev.cinnabar.processor.model;

/** How a mapper in the package of the class reaches an attribute. */
public sealed interface AccessModel {

  /** The field is visible. */
  record Field(String name) implements AccessModel {}

  /**
   * Only the constructor sets the attribute.
   *
   * @param reading how it is read
   * @param member the visible field or the getter
   */
  record Constructor(Reading reading, String member) implements AccessModel {

    /** How an attribute is read. */
    public enum Reading {
      FIELD,
      GETTER
    }
  }

  /**
   * The field is private; two methods of exactly its type are visible.
   *
   * @param getter the method that returns the value
   * @param setter the method that sets it
   * @param overloaded whether the setter's name has other methods with one parameter, so that a
   *     bare null would be ambiguous
   */
  record Accessors(String getter, String setter, boolean overloaded) implements AccessModel {

    /** Two methods whose names stand alone. */
    public Accessors(String getter, String setter) {
      this(getter, setter, false);
    }
  }
}
