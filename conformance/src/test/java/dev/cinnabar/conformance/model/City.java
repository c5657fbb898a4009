package dev.cinnabar.conformance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A child that needs its parent. */
@Entity
@Table(name = "cities")
public class City {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 60)
  private String name;

  @ManyToOne(optional = false)
  @JoinColumn(name = "country_code", nullable = false)
  private Country country;

  protected City() {}

  public City(String name, Country country) {
    this.name = name;
    this.country = country;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Country getCountry() {
    return country;
  }

  public void setCountry(Country country) {
    this.country = country;
  }
}
