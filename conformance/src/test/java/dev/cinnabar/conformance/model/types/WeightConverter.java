package dev.cinnabar.conformance.model.types;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Applies to all weights. */
@Converter(autoApply = true)
public class WeightConverter implements AttributeConverter<Weight, Integer> {

  @Override
  public Integer convertToDatabaseColumn(Weight weight) {
    if (weight != null && weight.kilograms() < 0) {
      throw new IllegalStateException("negative");
    }
    return weight == null ? null : weight.kilograms();
  }

  @Override
  public Weight convertToEntityAttribute(Integer kilograms) {
    return kilograms == null ? null : new Weight(kilograms);
  }
}
