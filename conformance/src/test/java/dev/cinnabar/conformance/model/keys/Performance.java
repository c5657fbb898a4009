package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** A song in a concert. */
@Entity
@Table(name = "performances")
public class Performance {
  @EmbeddedId private PerformanceId id;

  @MapsId("concertId")
  @ManyToOne
  private Concert concert;

  @MapsId("songId")
  @ManyToOne(cascade = CascadeType.PERSIST)
  private Song song;

  private int place;

  protected Performance() {}

  public Performance(Concert concert, Song song, int place) {
    this.concert = concert;
    this.song = song;
    this.place = place;
  }

  public PerformanceId getId() {
    return id;
  }

  public void setId(PerformanceId id) {
    this.id = id;
  }

  public Concert getConcert() {
    return concert;
  }

  public void setConcert(Concert concert) {
    this.concert = concert;
  }

  public Song getSong() {
    return song;
  }

  public void setSong(Song song) {
    this.song = song;
  }

  public int getPlace() {
    return place;
  }

  public void setPlace(int place) {
    this.place = place;
  }
}
