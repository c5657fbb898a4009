package dev.cinnabar.sample.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A piece of music. */
@Entity
@Table(name = "tracks")
public class Track {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 80)
  private String title;

  protected Track() {}

  public Track(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
