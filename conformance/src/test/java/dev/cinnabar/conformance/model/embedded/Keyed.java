package dev.cinnabar.conformance.model.embedded;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** Leaves the type of the key to the entity. */
@MappedSuperclass
public abstract class Keyed<K extends Comparable<K> & Serializable> {

  @Id private K id;

  protected Keyed() {}

  protected Keyed(K id) {
    this.id = id;
  }

  public K getId() {
    return id;
  }

  protected void setId(K id) {
    this.id = id;
  }
}
