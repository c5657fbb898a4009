package dev.cinnabar.conformance.model.embedded;

import dev.cinnabar.conformance.model.embedded.value.Address;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Gives the type parameters their types and an inherited embedded value another column. */
@Entity
@Table(name = "warehouses")
@AttributeOverride(name = "location.city", column = @Column(name = "town"))
public class Warehouse extends Located<String, Address> {

  protected Warehouse() {}

  public Warehouse(String code, Address location) {
    super(code, location);
  }
}
