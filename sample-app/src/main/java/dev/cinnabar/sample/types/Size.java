package dev.cinnabar.sample.types;

import jakarta.persistence.EnumeratedValue;

// tag::size
/** Stored by codes, which stay when a constant is renamed or moved. */
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
// end::size
