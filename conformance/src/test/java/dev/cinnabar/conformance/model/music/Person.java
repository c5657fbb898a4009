package dev.cinnabar.conformance.model.music;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** What customers and employees have in common. */
@MappedSuperclass
public abstract class Person extends Stored {

  @Column(name = "first_name", nullable = false, length = 40)
  private String firstName;

  @Column(name = "last_name", nullable = false, length = 40)
  private String lastName;

  @Column(nullable = false, unique = true, length = 60)
  private String email;

  @Embedded private Address address;

  protected Person() {}

  protected Person(String firstName, String lastName, String email) {
    this.firstName = firstName;
    this.lastName = lastName;
    this.email = email;
  }

  public String getFirstName() {
    return firstName;
  }

  public String getLastName() {
    return lastName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Address getAddress() {
    return address;
  }

  public void setAddress(Address address) {
    this.address = address;
  }

  public String getFullName() {
    return getFirstName() + " " + getLastName();
  }

  protected void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  protected void setLastName(String lastName) {
    this.lastName = lastName;
  }
}
