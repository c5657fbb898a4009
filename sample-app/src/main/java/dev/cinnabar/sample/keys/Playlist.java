package dev.cinnabar.sample.keys;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A list of tracks. */
@Entity
@Table(name = "playlists")
public class Playlist {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 80)
  private String name;

  @OneToMany(mappedBy = "playlist", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<PlaylistEntry> entries = new ArrayList<>();

  protected Playlist() {}

  public Playlist(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<PlaylistEntry> getEntries() {
    return entries;
  }

  public void setEntries(List<PlaylistEntry> entries) {
    this.entries = entries;
  }

  public void add(Track track) {
    entries.add(new PlaylistEntry(this, track, entries.size() + 1));
  }
}
