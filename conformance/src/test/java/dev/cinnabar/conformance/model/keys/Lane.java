package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A lane whose key object can be changed in place. */
@Entity
@Table(name = "lanes")
public class Lane {
  @EmbeddedId LaneId id;

  @Column(length = 40)
  String name;

  Lane() {}

  public Lane(LaneId id, String name) {
    this.id = id;
    this.name = name;
  }

  public LaneId id() {
    return id;
  }

  public void move(LaneId to) {
    id = to;
  }

  public void rename(String to) {
    name = to;
  }
}
