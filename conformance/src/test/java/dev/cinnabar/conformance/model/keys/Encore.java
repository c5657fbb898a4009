package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A song asked for again, in the idiom that assigns the key and reads by the references. */
@Entity
@Table(name = "encores")
public class Encore {
  @EmbeddedId private EncoreId id;

  @ManyToOne
  @JoinColumn(name = "concert_id", insertable = false, updatable = false)
  private Concert concert;

  @ManyToOne
  @JoinColumn(name = "song_id", insertable = false, updatable = false)
  private Song song;

  protected Encore() {}

  public Encore(EncoreId id) {
    this.id = id;
  }

  public EncoreId getId() {
    return id;
  }

  public void setId(EncoreId id) {
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
}
