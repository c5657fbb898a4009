package dev.cinnabar.conformance.model.tended;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** Has a gardener, by a column that each entity may name. */
@MappedSuperclass
public abstract class Tended {
  @Id @GeneratedValue private Long id;

  @ManyToOne private Gardener gardener;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Gardener getGardener() {
    return gardener;
  }

  public void setGardener(Gardener gardener) {
    this.gardener = gardener;
  }
}
