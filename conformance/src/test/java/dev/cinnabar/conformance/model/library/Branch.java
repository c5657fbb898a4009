package dev.cinnabar.conformance.model.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A class that can have no stub, with a key of its own. */
@Entity
@Table(name = "branches")
public final class Branch {

  @Id
  @Column(length = 10)
  String code;

  @Column(nullable = false, length = 50)
  String name;

  Branch() {}

  public Branch(String code, String name) {
    this.code = code;
    this.name = name;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }
}
