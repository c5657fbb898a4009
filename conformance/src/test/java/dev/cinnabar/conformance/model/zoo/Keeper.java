package dev.cinnabar.conformance.model.zoo;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks after animals, which outlive the keeper's time at the zoo, and wears badges. */
@Entity
@Table(name = "zoo_keepers")
public class Keeper {

  @Id @GeneratedValue private Long id;

  @Column(unique = true)
  private int number;

  @Column(nullable = false, length = 40)
  private String name;

  @OneToMany(mappedBy = "keeper")
  private List<Animal> animals = new ArrayList<>();

  @OneToMany(mappedBy = "wearer", cascade = CascadeType.ALL, orphanRemoval = true)
  private Set<Badge> badges = new HashSet<>();

  protected Keeper() {}

  public Keeper(int number, String name) {
    this.number = number;
    this.name = name;
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<Animal> getAnimals() {
    return animals;
  }

  void setAnimals(List<Animal> animals) {
    this.animals = animals;
  }

  public Set<Badge> getBadges() {
    return badges;
  }

  void setBadges(Set<Badge> badges) {
    this.badges = badges;
  }
}
