package dev.cinnabar.conformance.model.music;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where somebody lives or works. */
@Embeddable
public class Address {

  @Column(length = 70)
  private String street;

  @Column(length = 40)
  private String city;

  @Column(name = "postal_code", length = 10)
  private String postalCode;

  @Column(length = 2)
  private String country;

  protected Address() {}

  public Address(String street, String city, String postalCode, String country) {
    this.street = street;
    this.city = city;
    this.postalCode = postalCode;
    this.country = country;
  }

  public String getStreet() {
    return street;
  }

  public String getCity() {
    return city;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public String getCountry() {
    return country;
  }

  public void setCity(String city) {
    this.city = city;
  }
}
