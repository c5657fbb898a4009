package dev.cinnabar.sample.loading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word that many notes have. */
@Entity
@Table(name = "labels")
public class Label {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 50)
  private String word;

  protected Label() {}

  public Label(String word) {
    this.word = word;
  }

  public Long getId() {
    return id;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }
}
