package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody with a badge. */
@Entity
@Table(name = "visitors")
public class Visitor {
  @Id private long id;

  @ManyToOne private Badge badge;

  protected Visitor() {}

  public Visitor(long id, Badge badge) {
    this.id = id;
    this.badge = badge;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Badge getBadge() {
    return badge;
  }

  public void setBadge(Badge badge) {
    this.badge = badge;
  }
}
