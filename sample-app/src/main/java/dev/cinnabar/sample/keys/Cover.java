package dev.cinnabar.sample.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The cover of a playlist, known by the playlist's key. */
// tag::cover
@Entity
@Table(name = "covers")
public class Cover {

  @Id private Long id;

  @MapsId @OneToOne private Playlist playlist; // the key is the column playlist_id

  @Column(length = 40)
  private String colour;

  // end::cover
  protected Cover() {}

  public Cover(Playlist playlist, String colour) {
    this.playlist = playlist;
    this.colour = colour;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Playlist getPlaylist() {
    return playlist;
  }

  public void setPlaylist(Playlist playlist) {
    this.playlist = playlist;
  }

  public String getColour() {
    return colour;
  }

  public void setColour(String colour) {
    this.colour = colour;
  }
}
