package dev.cinnabar.sample.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

// tag::address
@Embeddable
public class Address {

  private String street;

  @PlaceName
  @Column(nullable = false)
  private String city; // city VARCHAR(80) NOT NULL

  protected Address() {}

  public Address(String street, String city) {
    this.street = street;
    this.city = city;
  }

  // end::address
  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }
}
