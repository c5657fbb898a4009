package dev.cinnabar.conformance.model.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** What has a name as well. */
@MappedSuperclass
public class NamedEntity extends BaseEntity {

  private static final long serialVersionUID = 1L;

  @Column(name = "name", nullable = false, length = 80)
  private String name;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return getName();
  }
}
