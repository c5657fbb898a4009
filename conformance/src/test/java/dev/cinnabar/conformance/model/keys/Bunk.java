package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A bunk, whose key object only a constructor sets. */
@Entity
@Table(name = "bunks")
public class Bunk {
  @EmbeddedId private BerthId id;

  @Column(length = 40)
  private String sleeper;

  protected Bunk() {}

  public Bunk(BerthId id) {
    this.id = id;
  }

  public BerthId getId() {
    return id;
  }

  public String getSleeper() {
    return sleeper;
  }

  public void setSleeper(String sleeper) {
    this.sleeper = sleeper;
  }
}
