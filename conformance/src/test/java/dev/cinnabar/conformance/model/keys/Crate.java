package dev.cinnabar.conformance.model.keys;

import dev.cinnabar.conformance.model.keys.value.CrateId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A crate in a store; the key's class stands in another package and gets other columns here. */
@Entity
@Table(name = "crates")
public class Crate {
  @EmbeddedId
  @AttributeOverride(name = "store", column = @Column(name = "store_code", length = 8))
  CrateId id;

  int weight;

  Crate() {}

  public Crate(CrateId id, int weight) {
    this.id = id;
    this.weight = weight;
  }

  public CrateId id() {
    return id;
  }

  public int weight() {
    return weight;
  }
}
