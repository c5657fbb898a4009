package dev.cinnabar.sample.keys;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** A track in a playlist; its key is given by the two that it refers to. */
// tag::entry
@Entity
@Table(name = "playlist_entries")
public class PlaylistEntry {

  @EmbeddedId private PlaylistEntryId id;

  @MapsId("playlistId")
  @ManyToOne
  private Playlist playlist;

  @MapsId("trackId")
  @ManyToOne
  private Track track;

  private int place;

  // end::entry
  protected PlaylistEntry() {}

  public PlaylistEntry(Playlist playlist, Track track, int place) {
    this.playlist = playlist;
    this.track = track;
    this.place = place;
  }

  public PlaylistEntryId getId() {
    return id;
  }

  public void setId(PlaylistEntryId id) {
    this.id = id;
  }

  public Playlist getPlaylist() {
    return playlist;
  }

  public void setPlaylist(Playlist playlist) {
    this.playlist = playlist;
  }

  public Track getTrack() {
    return track;
  }

  public void setTrack(Track track) {
    this.track = track;
  }

  public int getPlace() {
    return place;
  }

  public void setPlace(int place) {
    this.place = place;
  }
}
