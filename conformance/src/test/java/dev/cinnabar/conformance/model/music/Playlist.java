package dev.cinnabar.conformance.model.music;

import dev.cinnabar.annotation.Accessors;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tracks in an order that somebody chose. */
@Entity
@Table(name = "music_playlists")
public class Playlist extends Stored {

  @Column(nullable = false, length = 120)
  private String name;

  @OneToMany(mappedBy = "playlist", cascade = CascadeType.ALL, orphanRemoval = true)
  @Accessors(get = "getInternalEntries", set = "setInternalEntries")
  private List<PlaylistTrack> entries = new ArrayList<>();

  protected Playlist() {}

  public Playlist(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Returns the tracks in their order. */
  public List<Track> getTracks() {
    return getInternalEntries().stream()
        .sorted(Comparator.comparingInt(PlaylistTrack::getPosition))
        .map(PlaylistTrack::getTrack)
        .toList();
  }

  /** Adds a track behind the others. */
  public void append(Track track) {
    int last = getInternalEntries().stream().mapToInt(PlaylistTrack::getPosition).max().orElse(0);
    getInternalEntries().add(new PlaylistTrack(this, track, last + 1));
  }

  /** Takes a track away. */
  public void remove(Track track) {
    getInternalEntries().removeIf(entry -> entry.getTrack() == track);
  }

  protected List<PlaylistTrack> getInternalEntries() {
    return entries;
  }

  protected void setInternalEntries(List<PlaylistTrack> entries) {
    this.entries = entries;
  }
}
