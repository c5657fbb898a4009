package dev.cinnabar.conformance.model.rekeyed;

import dev.cinnabar.annotation.ForeignKeyRules;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A house, which stays on its plot whatever that is called. */
@Entity
@Table(name = "houses")
public class House {
  @Id @GeneratedValue private Long id;

  @Column(length = 40)
  private String name;

  @ManyToOne
  @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.CASCADE)
  private Plot plot;

  protected House() {}

  public House(String name, Plot plot) {
    this.name = name;
    this.plot = plot;
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

  public Plot getPlot() {
    return plot;
  }

  public void setPlot(Plot plot) {
    this.plot = plot;
  }
}
