package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** Tickets of a concert, numbered within it. */
@Entity
@Table(name = "ticket_blocks")
public class TicketBlock {
  @EmbeddedId private TicketBlockId id;

  @MapsId("concertId")
  @ManyToOne
  @JoinColumn(name = "concert")
  private Concert concert;

  private int tickets;

  protected TicketBlock() {}

  public TicketBlock(Concert concert, int number, int tickets) {
    this.concert = concert;
    this.id = new TicketBlockId(0, number);
    this.tickets = tickets;
  }

  public TicketBlock(TicketBlockId id, int tickets) {
    this.id = id;
    this.tickets = tickets;
  }

  public TicketBlockId getId() {
    return id;
  }

  public void setId(TicketBlockId id) {
    this.id = id;
  }

  public Concert getConcert() {
    return concert;
  }

  public void setConcert(Concert concert) {
    this.concert = concert;
  }

  public int getTickets() {
    return tickets;
  }

  public void setTickets(int tickets) {
    this.tickets = tickets;
  }
}
