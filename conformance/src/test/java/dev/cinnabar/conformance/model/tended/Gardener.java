package dev.cinnabar.conformance.model.tended;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Tends what is tended. */
@Entity
@Table(name = "gardeners")
public class Gardener {
  @Id @GeneratedValue private Long id;

  @Column(length = 40)
  private String name;

  protected Gardener() {}

  public Gardener(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
