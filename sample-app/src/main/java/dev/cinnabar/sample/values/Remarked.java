package dev.cinnabar.sample.values;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

// tag::remarked
@MappedSuperclass
public interface Remarked {

  @Column(length = 1_000)
  String getRemark();
}
// end::remarked
