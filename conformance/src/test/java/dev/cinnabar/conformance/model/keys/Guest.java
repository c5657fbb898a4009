package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Somebody with a berth. */
@Entity
@Table(name = "guests")
public class Guest {
  @Id @GeneratedValue private Long id;

  @Column(length = 40)
  private String name;

  @ManyToOne
  @JoinColumn(name = "berth_deck", referencedColumnName = "deck")
  @JoinColumn(name = "berth_place", referencedColumnName = "place")
  private Berth berth;

  protected Guest() {}

  public Guest(String name) {
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

  public Berth getBerth() {
    return berth;
  }

  public void setBerth(Berth berth) {
    this.berth = berth;
  }
}
