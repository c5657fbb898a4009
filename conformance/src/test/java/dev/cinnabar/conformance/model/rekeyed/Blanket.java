package dev.cinnabar.conformance.model.rekeyed;

import dev.cinnabar.annotation.ForeignKeyRules;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Belongs to a cot, and goes with it. */
@Entity
@Table(name = "blankets")
public class Blanket {
  @Id private long id;

  @ManyToOne
  @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.CASCADE)
  private Cot cot;

  protected Blanket() {}

  public Blanket(long id, Cot cot) {
    this.id = id;
    this.cot = cot;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Cot getCot() {
    return cot;
  }

  public void setCot(Cot cot) {
    this.cot = cot;
  }
}
