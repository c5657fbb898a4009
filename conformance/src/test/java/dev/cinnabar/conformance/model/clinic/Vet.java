package dev.cinnabar.conformance.model.clinic;

import dev.cinnabar.annotation.Accessors;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Treats pets; what it is good at is handed out in order and changed by its own methods. */
@Entity
@Table(name = "clinic_vets")
public class Vet extends Person {

  private static final long serialVersionUID = 1L;

  @ManyToMany
  @JoinTable(
      name = "clinic_vet_specialties",
      joinColumns = @JoinColumn(name = "vet_id"),
      inverseJoinColumns = @JoinColumn(name = "specialty_id"))
  @Accessors(get = "getSpecialtiesInternal", set = "setSpecialtiesInternal")
  private Set<Specialty> specialties;

  protected Vet() {}

  public Vet(String firstName, String lastName) {
    setFirstName(firstName);
    setLastName(lastName);
  }

  protected Set<Specialty> getSpecialtiesInternal() {
    if (specialties == null) {
      specialties = new HashSet<>();
    }
    return specialties;
  }

  protected void setSpecialtiesInternal(Set<Specialty> specialties) {
    this.specialties = specialties;
  }

  /** Returns what the vet is good at, by name. */
  public List<Specialty> getSpecialties() {
    return getSpecialtiesInternal().stream()
        .sorted(Comparator.comparing(Specialty::getName))
        .toList();
  }

  public int getNrOfSpecialties() {
    return getSpecialtiesInternal().size();
  }

  public void addSpecialty(Specialty specialty) {
    getSpecialtiesInternal().add(specialty);
  }

  public void removeSpecialty(Specialty specialty) {
    getSpecialtiesInternal().remove(specialty);
  }
}
