package dev.cinnabar.conformance.model.types;

import jakarta.persistence.AttributeConverter;

/** What converters to text share. */
abstract class TextConverter<T> implements AttributeConverter<T, String> {

  @Override
  public final String convertToDatabaseColumn(T value) {
    return value == null ? null : write(value);
  }

  @Override
  public final T convertToEntityAttribute(String text) {
    return text == null ? null : read(text);
  }

  abstract String write(T value);

  abstract T read(String text);
}
