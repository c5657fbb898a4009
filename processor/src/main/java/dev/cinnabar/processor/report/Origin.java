package dev.cinnabar.processor.report;

import org.jspecify.annotations.Nullable;

/**
 * Where in the user's source something was declared, by name: elements of the compiler do not
 * outlive a round, and all problems are printed at the end. What does not stand in the source is
 * taken for what encloses it: value, annotation, member, class.
 *
 * @param where the place in the user's words: {@code Task} or {@code Task.title}
 * @param type the qualified name of the class, or null for a place without a source
 * @param member the field's name, the method's name with its parameters in parentheses, or null for
 *     the class itself
 * @param annotation the simple name of an annotation that stands there
 * @param attribute the attribute of that annotation
 * @param index the position in the attribute's array, or -1
 */
public record Origin(
    String where,
    @Nullable String type,
    @Nullable String member,
    @Nullable String annotation,
    @Nullable String attribute,
    int index) {

  /** A place without a source, for models made by hand. */
  public static Origin named(String where) {
    return new Origin(where, null, null, null, null, -1);
  }

  /** The class of the given qualified name. */
  public static Origin ofClass(String where, String type) {
    return new Origin(where, type, null, null, null, -1);
  }

  /** A field or, with the types of its parameters after its name, a method of a class. */
  public static Origin ofMember(String where, String type, String member) {
    return new Origin(where, type, member, null, null, -1);
  }

  /** Returns the annotation of the given simple name that stands here. */
  public Origin at(String annotation) {
    return new Origin(where, type, member, annotation, null, -1);
  }

  /** Returns the value of an attribute of the annotation that stands here. */
  public Origin at(String annotation, String attribute) {
    return new Origin(where, type, member, annotation, attribute, -1);
  }

  /** Returns the element at the given position of the array that is the value. */
  public Origin element(int index) {
    return new Origin(where, type, member, annotation, attribute, index);
  }
}
