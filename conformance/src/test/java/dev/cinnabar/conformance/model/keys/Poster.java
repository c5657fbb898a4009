package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** The poster of a concert, in the idiom that keeps the name of the key column. */
@Entity
@Table(name = "posters")
public class Poster {
  @Id long id;

  @MapsId
  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "id")
  Concert concert;

  @ManyToOne(fetch = FetchType.EAGER)
  Programme programme;

  Poster() {}

  public Poster(Concert concert, Programme programme) {
    this.concert = concert;
    this.programme = programme;
  }

  public long id() {
    return id;
  }

  public Concert concert() {
    return concert;
  }

  public Programme programme() {
    return programme;
  }
}
