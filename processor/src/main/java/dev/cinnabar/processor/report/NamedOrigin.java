package dev.cinnabar.processor.report;

/** A place that is only a text. */
record NamedOrigin(String where) implements Origin {

  @Override
  public Origin at(String annotation) {
    return this;
  }

  @Override
  public Origin at(String annotation, String attribute) {
    return this;
  }
}
