package dev.cinnabar.conformance.model.embedded.value;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A mutable class whose members only its own package sees; it embeds another value. */
@Embeddable
public class Address {

  @Column(length = 60)
  String street;

  @Column(length = 40, nullable = false)
  private String city;

  Place place;

  private int floor;

  protected Address() {}

  public Address(String street, String city) {
    this.street = street;
    this.city = city;
  }

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

  public Place getPlace() {
    return place;
  }

  public void setPlace(Place place) {
    this.place = place;
  }

  public int getFloor() {
    return floor;
  }

  public void setFloor(int floor) {
    this.floor = floor;
  }

  @Override
  public String toString() {
    return street + ", " + city + " " + floor + " " + place;
  }
}
