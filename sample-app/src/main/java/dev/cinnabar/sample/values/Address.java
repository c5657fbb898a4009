package dev.cinnabar.sample.values;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

// tag::address
@Embeddable
public class Address {

  private String street;

  @Column(nullable = false, length = 80)
  private String city;

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
