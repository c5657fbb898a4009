package dev.cinnabar.conformance.model.music;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;

/** In what form a track is sold. */
@Entity
@Table(name = "music_media_types")
public class MediaType extends Stored {

  @Column(nullable = false, unique = true, length = 60)
  private String name;

  protected MediaType() {}

  public MediaType(String name) {
    this.name = Objects.requireNonNull(name);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  @Override
  @SuppressWarnings("StubArgument") // Getters and instanceof only.
  public boolean equals(Object other) {
    return other instanceof MediaType that && Objects.equals(getName(), that.getName());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(getName());
  }
}
