package dev.cinnabar.conformance.model.one;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Has a passport, or none. */
@Entity
@Table(name = "travellers")
public class Traveller {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String name;

  @OneToOne(mappedBy = "traveller", cascade = CascadeType.ALL)
  private Passport passport;

  protected Traveller() {}

  public Traveller(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public Passport getPassport() {
    return passport;
  }

  public void setPassport(Passport passport) {
    this.passport = passport;
  }

  public void setName(String name) {
    this.name = name;
  }
}
