package dev.cinnabar.conformance.model.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Cat, dog and so on: a short list that forms offer. */
@Entity
@Table(
    name = "clinic_types",
    uniqueConstraints = @UniqueConstraint(name = "uk_clinic_type", columnNames = "name"))
public class PetType extends NamedEntity {

  private static final long serialVersionUID = 1L;

  protected PetType() {}

  public PetType(String name) {
    setName(name);
  }
}
