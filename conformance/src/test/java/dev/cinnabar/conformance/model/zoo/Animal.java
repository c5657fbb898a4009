package dev.cinnabar.conformance.model.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;

/** Has a keeper or none, and any number of labels. */
@Entity
@Table(name = "zoo_animals")
public class Animal {

  @Id @GeneratedValue private Long id;
  @Version private int version;

  @Column(unique = true)
  private int number;

  @Column(nullable = false, length = 40)
  private String name;

  private Integer age;
  @ManyToOne private Keeper keeper;
  @ManyToMany private Set<Label> labels = new HashSet<>();

  protected Animal() {}

  public Animal(int number, String name) {
    this.number = number;
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  void setVersion(int version) {
    this.version = version;
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

  public Integer getAge() {
    return age;
  }

  public void setAge(Integer age) {
    this.age = age;
  }

  public Keeper getKeeper() {
    return keeper;
  }

  public void setKeeper(Keeper keeper) {
    this.keeper = keeper;
  }

  public Set<Label> getLabels() {
    return labels;
  }

  void setLabels(Set<Label> labels) {
    this.labels = labels;
  }
}
