package dev.cinnabar.processor.model;

import org.jspecify.annotations.Nullable;

/** How a mapper in the entity's package reaches an attribute. */
public sealed interface AccessModel {

  /** The field is visible. */
  record Field(String name) implements AccessModel {}

  /** The field is private; two methods of exactly its type are visible. */
  record Accessors(String getter, String setter) implements AccessModel {}

  /**
   * The value is given to the constructor, and read from the visible field or by a method.
   *
   * @param parameter the position among the constructor's parameters
   * @param field the visible field, or null
   * @param getter the method, or null
   */
  record Parameter(int parameter, @Nullable String field, @Nullable String getter)
      implements AccessModel {}
}
