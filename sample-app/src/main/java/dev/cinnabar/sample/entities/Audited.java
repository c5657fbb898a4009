package dev.cinnabar.sample.entities;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

// tag::audited
@MappedSuperclass
public abstract class Audited {

  @Column(nullable = false, updatable = false)
  Instant createdAt = Instant.EPOCH;

  public Instant getCreatedAt() {
    return createdAt;
  }
}
// end::audited
