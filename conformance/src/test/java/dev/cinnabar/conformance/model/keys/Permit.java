package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Its key is a record around a UUID. */
@Entity
@Table(name = "permits")
public class Permit {
  @Id @GeneratedValue private PermitId id;

  @Column(length = 40)
  private String name;

  protected Permit() {}

  public Permit(String name) {
    this.name = name;
  }

  public PermitId getId() {
    return id;
  }

  public void setId(PermitId id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
