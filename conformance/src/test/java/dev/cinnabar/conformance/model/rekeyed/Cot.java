package dev.cinnabar.conformance.model.rekeyed;

import dev.cinnabar.annotation.ForeignKeyRules;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** A bed, whose key is an object that its wing gives a part of. */
@Entity
@Table(name = "cots")
public class Cot {
  @EmbeddedId private CotId id;

  @MapsId("wing")
  @ManyToOne
  @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.CASCADE)
  private Wing wing;

  @Column(length = 40)
  private String label;

  protected Cot() {}

  public Cot(CotId id, Wing wing) {
    this.id = id;
    this.wing = wing;
  }

  public CotId getId() {
    return id;
  }

  public void setId(CotId id) {
    this.id = id;
  }

  public Wing getWing() {
    return wing;
  }

  public void setWing(Wing wing) {
    this.wing = wing;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }
}
