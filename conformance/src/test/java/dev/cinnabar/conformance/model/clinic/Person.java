package dev.cinnabar.conformance.model.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** What owners and vets have in common. */
@MappedSuperclass
public class Person extends BaseEntity {

  private static final long serialVersionUID = 1L;

  @Column(name = "first_name", nullable = false, length = 30)
  private String firstName;

  @Column(name = "last_name", nullable = false, length = 30)
  private String lastName;

  public String getFirstName() {
    return firstName;
  }

  public void setFirstName(String firstName) {
    this.firstName = firstName;
  }

  public String getLastName() {
    return lastName;
  }

  public void setLastName(String lastName) {
    this.lastName = lastName;
  }
}
