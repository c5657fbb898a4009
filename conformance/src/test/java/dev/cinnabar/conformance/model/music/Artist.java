package dev.cinnabar.conformance.model.music;

import dev.cinnabar.annotation.Accessors;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Who made albums; the getter hands out a copy. */
@Entity
@Table(name = "music_artists")
public class Artist extends Stored {

  @Column(nullable = false, length = 120)
  private String name;

  @OneToMany(mappedBy = "artist", cascade = CascadeType.ALL, orphanRemoval = true)
  @Accessors(get = "getInternalAlbums", set = "setInternalAlbums")
  private List<Album> albums = new ArrayList<>();

  protected Artist() {}

  public Artist(String name) {
    this.name = name;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<Album> getAlbums() {
    return new ArrayList<>(getInternalAlbums());
  }

  /** Adds an album and keeps both sides. */
  public Album addAlbum(String title) {
    Album album = new Album(title);
    getInternalAlbums().add(album);
    album.setArtist(this);
    return album;
  }

  /** Takes an album away, which is not sold any more. */
  public void removeAlbum(Album album) {
    getInternalAlbums().remove(album);
    album.setArtist(null);
  }

  @Override
  public String toString() {
    return "Artist " + name;
  }

  protected List<Album> getInternalAlbums() {
    return albums;
  }

  protected void setInternalAlbums(List<Album> albums) {
    this.albums = albums;
  }
}
