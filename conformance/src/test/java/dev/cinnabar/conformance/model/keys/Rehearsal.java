package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A rehearsal, whose key has a plain attribute on the column of a reference. */
@Entity
@Table(name = "rehearsals")
@IdClass(RehearsalId.class)
public class Rehearsal {
  @Id private Long concertId;
  @Id private int number;

  @ManyToOne
  @JoinColumn(name = "concert_id")
  private Concert concert;

  @Column(length = 40)
  private String hall;

  protected Rehearsal() {}

  public Rehearsal(Concert concert, int number, String hall) {
    this.concert = concert;
    this.number = number;
    this.hall = hall;
  }

  public Long getConcertId() {
    return concertId;
  }

  public void setConcertId(Long concertId) {
    this.concertId = concertId;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public Concert getConcert() {
    return concert;
  }

  public void setConcert(Concert concert) {
    this.concert = concert;
  }

  public String getHall() {
    return hall;
  }

  public void setHall(String hall) {
    this.hall = hall;
  }
}
