package dev.cinnabar.conformance.model.types;

import jakarta.persistence.EnumeratedValue;

/** Stored by the codes that the post has given. */
public enum Size {
  SMALL("S"),
  LARGE("L");

  @EnumeratedValue private final String code;

  Size(String code) {
    this.code = code;
  }

  public String getCode() {
    return code;
  }
}
