package dev.cinnabar.conformance.model.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a vet is good at; some vets have the same. */
@Entity
@Table(name = "clinic_specialties")
public class Specialty extends NamedEntity {

  private static final long serialVersionUID = 1L;

  protected Specialty() {}

  public Specialty(String name) {
    setName(name);
  }
}
