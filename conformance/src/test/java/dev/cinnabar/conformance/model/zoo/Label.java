package dev.cinnabar.conformance.model.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** Something that is said of animals. */
@Entity
@Table(name = "zoo_labels")
public class Label {

  @Id @GeneratedValue private Long id;

  @Column(unique = true)
  private int number;

  @ManyToMany(mappedBy = "labels")
  private Set<Animal> animals = new HashSet<>();

  protected Label() {}

  public Label(int number) {
    this.number = number;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public int getNumber() {
    return number;
  }

  void setNumber(int number) {
    this.number = number;
  }

  public Set<Animal> getAnimals() {
    return animals;
  }

  void setAnimals(Set<Animal> animals) {
    this.animals = animals;
  }
}
