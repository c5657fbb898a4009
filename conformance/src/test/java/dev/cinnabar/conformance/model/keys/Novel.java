package dev.cinnabar.conformance.model.keys;

import dev.cinnabar.annotation.ForeignKeyRules;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Its foreign key follows. */
@Entity
@Table(name = "novels")
public class Novel {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String title;

  @ManyToOne(optional = false)
  @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.CASCADE)
  private Genre genre;

  protected Novel() {}

  public Novel(String title, Genre genre) {
    this.title = title;
    this.genre = genre;
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

  public Genre getGenre() {
    return genre;
  }

  public void setGenre(Genre genre) {
    this.genre = genre;
  }
}
