package dev.cinnabar.conformance.model.clinic;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody who comes with pets; everything about the pets goes through their owner. */
@Entity
@Table(name = "clinic_owners")
public class Owner extends Person {

  private static final long serialVersionUID = 1L;

  @Column(nullable = false)
  private String address;

  @Column(nullable = false, length = 80)
  private String city;

  @Column(nullable = false, length = 10)
  private String telephone;

  @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("name")
  private List<Pet> pets = new ArrayList<>();

  protected Owner() {}

  public Owner(String firstName, String lastName, String address, String city, String telephone) {
    setFirstName(firstName);
    setLastName(lastName);
    this.address = address;
    this.city = city;
    this.telephone = telephone;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getTelephone() {
    return telephone;
  }

  public void setTelephone(String telephone) {
    this.telephone = telephone;
  }

  public List<Pet> getPets() {
    return pets;
  }

  protected void setPets(List<Pet> pets) {
    this.pets = pets;
  }

  /** Adds a pet that is not known yet. */
  public void addPet(Pet pet) {
    if (pet.isNew()) {
      getPets().add(pet);
      pet.setOwner(this);
    }
  }

  /** Returns the pet of a name in any case of letters, or null. */
  public Pet getPet(String name) {
    return getPets().stream()
        .filter(pet -> pet.getName().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }

  /** Notes a visit of one of the pets. */
  public void addVisit(Integer petId, LocalDate date, String description) {
    for (Pet pet : getPets()) {
      if (pet.getId().equals(petId)) {
        pet.addVisit(new Visit(date, description));
        return;
      }
    }
    throw new IllegalArgumentException("No pet " + petId);
  }
}
