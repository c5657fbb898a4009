package dev.cinnabar.conformance.model.music;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;

/** A kind of music, which its name tells apart. */
@Entity
@Table(name = "music_genres")
public class Genre extends Stored {

  @Column(nullable = false, unique = true, length = 40)
  private String name;

  protected Genre() {}

  public Genre(String name) {
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
    return other instanceof Genre that && Objects.equals(getName(), that.getName());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(getName());
  }
}
