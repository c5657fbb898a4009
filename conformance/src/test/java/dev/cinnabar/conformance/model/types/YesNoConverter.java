package dev.cinnabar.conformance.model.types;

/** Truth as a letter. */
public class YesNoConverter extends TextConverter<Boolean> {

  @Override
  String write(Boolean value) {
    return value ? "Y" : "N";
  }

  @Override
  Boolean read(String text) {
    return switch (text) {
      case "Y" -> true;
      case "N" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
