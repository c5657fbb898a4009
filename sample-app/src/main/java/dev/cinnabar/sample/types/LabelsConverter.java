package dev.cinnabar.sample.types;

import jakarta.persistence.AttributeConverter;
import java.util.ArrayList;
import java.util.List;

// tag::converter
/** Keeps labels as text with commas between them. */
public class LabelsConverter implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> labels) {
    return labels == null ? null : String.join(",", labels);
  }

  @Override
  public List<String> convertToEntityAttribute(String text) {
    return text == null ? null : new ArrayList<>(List.of(text.split(",")));
  }
}
// end::converter
