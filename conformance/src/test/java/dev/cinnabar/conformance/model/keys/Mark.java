package dev.cinnabar.conformance.model.keys;

import dev.cinnabar.annotation.ForeignKeyRules;
import dev.cinnabar.annotation.References;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Holds the key of a genre, and the database lets it follow. */
@Entity
@Table(name = "marks")
public class Mark {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String text;

  @References(Genre.class)
  @ForeignKeyRules(onUpdate = ForeignKeyRules.Action.CASCADE)
  @Column(length = 20)
  private String genreCode;

  protected Mark() {}

  public Mark(String text, String genreCode) {
    this.text = text;
    this.genreCode = genreCode;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getGenreCode() {
    return genreCode;
  }

  public void setGenreCode(String genreCode) {
    this.genreCode = genreCode;
  }
}
