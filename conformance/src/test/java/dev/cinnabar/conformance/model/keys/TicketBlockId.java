package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The key of a {@link TicketBlock}: a part of its own, and one that a reference gives. */
@Embeddable
public class TicketBlockId {
  private long concertId;
  private int number;

  protected TicketBlockId() {}

  public TicketBlockId(long concertId, int number) {
    this.concertId = concertId;
    this.number = number;
  }

  public long getConcertId() {
    return concertId;
  }

  public int getNumber() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TicketBlockId block
        && concertId == block.concertId
        && number == block.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(concertId, number);
  }
}
