package dev.cinnabar.conformance.model.callbacks;

/** Who is writing at the moment. */
public final class Author {

  /** The name. */
  public static String now = "nobody";

  private Author() {}
}
