package dev.cinnabar.processor.report;

/**
 * Where in the user's source something was declared. Readers hand out origins that know the place
 * in the compiler; a model made by hand in a test uses {@link #named}.
 */
public interface Origin {

  /** Returns the place in the user's words: {@code Task} or {@code Task.title}. */
  String where();

  /**
   * Returns the annotation of the given simple name that stands here, or this place where there is
   * none.
   */
  Origin at(String annotation);

  /**
   * Returns the value of an annotation that stands here; where the value is not written, the
   * annotation; where that is missing too, this place.
   */
  Origin at(String annotation, String attribute);

  /** A place without a source. */
  static Origin named(String where) {
    return new NamedOrigin(where);
  }
}
