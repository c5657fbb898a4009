package dev.cinnabar.conformance.model.music;

import dev.cinnabar.annotation.Accessors;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An album; its tracks are seen and changed by its own methods only. */
@Entity
@Table(
    name = "music_albums",
    indexes = @Index(name = "ix_music_albums_title", columnList = "title"))
public class Album extends Stored {

  @Column(nullable = false, length = 160)
  private String title;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "artist_id", nullable = false)
  private Artist artist;

  @OneToMany(mappedBy = "album", cascade = CascadeType.ALL)
  @Accessors(get = "getInternalTracks", set = "setInternalTracks")
  private List<Track> tracks = new ArrayList<>();

  protected Album() {}

  public Album(String title) {
    this.title = title;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Artist getArtist() {
    return artist;
  }

  public void setArtist(Artist artist) {
    this.artist = artist;
  }

  public List<Track> getTracks() {
    return Collections.unmodifiableList(getInternalTracks());
  }

  /** Adds a track and keeps both sides. */
  public Album addTrack(Track track) {
    getInternalTracks().add(track);
    track.setAlbum(this);
    return this;
  }

  protected List<Track> getInternalTracks() {
    return tracks;
  }

  protected void setInternalTracks(List<Track> tracks) {
    this.tracks = tracks;
  }
}
