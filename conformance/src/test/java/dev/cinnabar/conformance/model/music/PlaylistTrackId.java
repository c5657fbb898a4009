package dev.cinnabar.conformance.model.music;

import java.io.Serializable;
import java.util.Objects;

/** The key of an entry of a playlist, as such classes are written. */
public class PlaylistTrackId implements Serializable {

  private static final long serialVersionUID = 1L;

  private Long playlist;
  private Long track;

  public PlaylistTrackId() {}

  public PlaylistTrackId(Long playlist, Long track) {
    this.playlist = playlist;
    this.track = track;
  }

  public Long getPlaylist() {
    return playlist;
  }

  public void setPlaylist(Long playlist) {
    this.playlist = playlist;
  }

  public Long getTrack() {
    return track;
  }

  public void setTrack(Long track) {
    this.track = track;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlaylistTrackId id
        && Objects.equals(playlist, id.playlist)
        && Objects.equals(track, id.track);
  }

  @Override
  public int hashCode() {
    return Objects.hash(playlist, track);
  }
}
