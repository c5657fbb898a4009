package dev.cinnabar.conformance.model;

import dev.cinnabar.annotation.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Refers to a country by its key, without a relationship. */
@Entity
@Table(name = "shipments")
public class Shipment {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 2)
  @References(Country.class)
  private String countryCode;

  protected Shipment() {}

  public Shipment(String countryCode) {
    this.countryCode = countryCode;
  }

  public Long getId() {
    return id;
  }

  public String getCountryCode() {
    return countryCode;
  }

  public void setCountryCode(String countryCode) {
    this.countryCode = countryCode;
  }
}
