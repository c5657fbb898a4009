package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The key of a {@link Lane}. */
@Embeddable
public class LaneId {
  Long hall;
  short number;

  LaneId() {}

  public LaneId(long hall, int number) {
    this.hall = hall;
    this.number = (short) number;
  }

  public short number() {
    return number;
  }

  public void renumber(int to) {
    number = (short) to;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LaneId lane && Objects.equals(hall, lane.hall) && number == lane.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(hall, number);
  }
}
