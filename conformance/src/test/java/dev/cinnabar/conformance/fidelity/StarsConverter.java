package dev.cinnabar.conformance.fidelity;

import jakarta.persistence.AttributeConverter;

final class StarsConverter implements AttributeConverter<Stars, String> {

  @Override
  public String convertToDatabaseColumn(Stars stars) {
    return stars == null ? null : "*".repeat(stars.count());
  }

  @Override
  public Stars convertToEntityAttribute(String text) {
    return text == null ? null : new Stars(text.length());
  }
}
