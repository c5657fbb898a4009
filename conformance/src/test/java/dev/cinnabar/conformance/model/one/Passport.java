package dev.cinnabar.conformance.model.one;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Belongs to one traveller, who has no other. */
@Entity
@Table(name = "passports")
public class Passport {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 20)
  private String number;

  @OneToOne private Traveller traveller;

  protected Passport() {}

  public Passport(String number, Traveller traveller) {
    this.number = number;
    this.traveller = traveller;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Traveller getTraveller() {
    return traveller;
  }

  public void setTraveller(Traveller traveller) {
    this.traveller = traveller;
  }
}
