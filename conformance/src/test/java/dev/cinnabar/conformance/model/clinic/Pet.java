package dev.cinnabar.conformance.model.clinic;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** An animal, which belongs to an owner and is of a type. */
@Entity
@Table(name = "clinic_pets")
public class Pet extends NamedEntity {

  private static final long serialVersionUID = 1L;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @ManyToOne(optional = false)
  @JoinColumn(name = "type_id", nullable = false)
  private PetType type;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_id")
  private Owner owner;

  @OneToMany(mappedBy = "pet", cascade = CascadeType.ALL)
  @OrderBy("date ASC")
  private Set<Visit> visits = new LinkedHashSet<>();

  protected Pet() {}

  public Pet(String name, LocalDate birthDate, PetType type) {
    setName(name);
    this.birthDate = birthDate;
    this.type = type;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public PetType getType() {
    return type;
  }

  public void setType(PetType type) {
    this.type = type;
  }

  public Owner getOwner() {
    return owner;
  }

  protected void setOwner(Owner owner) {
    this.owner = owner;
  }

  public Set<Visit> getVisits() {
    return visits;
  }

  protected void setVisits(Set<Visit> visits) {
    this.visits = visits;
  }

  public void addVisit(Visit visit) {
    getVisits().add(visit);
    visit.setPet(this);
  }
}
