package dev.cinnabar.conformance.model.music;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a playlist has a track, and where: the two make the key. */
@Entity
@Table(name = "music_playlist_tracks")
@IdClass(PlaylistTrackId.class)
public class PlaylistTrack {

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "playlist_id")
  private Playlist playlist;

  @Id
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "track_id")
  private Track track;

  @Column(name = "place", nullable = false)
  private int position;

  protected PlaylistTrack() {}

  PlaylistTrack(Playlist playlist, Track track, int position) {
    this.playlist = playlist;
    this.track = track;
    this.position = position;
  }

  public Playlist getPlaylist() {
    return playlist;
  }

  protected void setPlaylist(Playlist playlist) {
    this.playlist = playlist;
  }

  public Track getTrack() {
    return track;
  }

  protected void setTrack(Track track) {
    this.track = track;
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }
}
