package dev.cinnabar.sample.keys;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A seat, whose key is an object of its own class. */
// tag::seat
@Entity
@Table(name = "seats")
public class Seat {

  @EmbeddedId private SeatId id;

  private boolean taken;

  // end::seat
  protected Seat() {}

  public Seat(SeatId id) {
    this.id = id;
  }

  public SeatId getId() {
    return id;
  }

  public void setId(SeatId id) {
    this.id = id;
  }

  public boolean isTaken() {
    return taken;
  }

  public void setTaken(boolean taken) {
    this.taken = taken;
  }
}
