package dev.cinnabar.conformance.model.rekeyed;

import dev.cinnabar.annotation.ForeignKeyRules;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A room, whose key is its wing and a number. */
@Entity
@Table(name = "chambers")
@IdClass(ChamberId.class)
public class Chamber {
  @Id
  @ManyToOne
  @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.CASCADE)
  private Wing wing;

  @Id private int number;

  @Column(length = 40)
  private String label;

  protected Chamber() {}

  public Chamber(Wing wing, int number) {
    this.wing = wing;
    this.number = number;
  }

  public Wing getWing() {
    return wing;
  }

  public void setWing(Wing wing) {
    this.wing = wing;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }
}
