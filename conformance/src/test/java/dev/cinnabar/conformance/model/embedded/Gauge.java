package dev.cinnabar.conformance.model.embedded;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Another key type for the same superclass, and a reference whose column follows the new name. */
@Entity
@Table(name = "gauges")
@AttributeOverride(name = "id", column = @Column(name = "number"))
public class Gauge extends Located<Integer, Double> {

  @ManyToOne private Warehouse warehouse;

  protected Gauge() {}

  public Gauge(int number, double location, Warehouse warehouse) {
    super(number, location);
    this.warehouse = warehouse;
  }

  public Warehouse getWarehouse() {
    return warehouse;
  }

  public void setWarehouse(Warehouse warehouse) {
    this.warehouse = warehouse;
  }
}
