package dev.cinnabar.sample.values;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

// tag::numbered
@MappedSuperclass
public abstract class Numbered<K> {

  @Id K id;

  public K getId() {
    return id;
  }
}
// end::numbered
