package dev.cinnabar.conformance.model.idioms;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;

/**
 * The base class that many code bases have: a key, a time, equality by the key once there is one.
 */
@MappedSuperclass
public abstract class BaseEntity {

  @Id @GeneratedValue private Integer id;

  @Column(name = "created", nullable = false, updatable = false)
  private Instant createdAt = Instant.parse("2026-01-01T00:00:00Z");

  public Integer getId() {
    return id;
  }

  protected void setId(Integer id) {
    this.id = id;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  protected void setCreatedAt(Instant createdAt) {
    this.createdAt = createdAt;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof BaseEntity entity
            && getId() != null
            && Objects.equals(getId(), entity.getId()));
  }

  @Override
  public int hashCode() {
    return 31;
  }
}
