package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Its key is a constant. */
@Entity
@Table(name = "quarters")
public class Quarter {

  @Id private Name name;

  @Column(length = 40)
  private String text;

  protected Quarter() {}

  public Quarter(Name name, String text) {
    this.name = name;
    this.text = text;
  }

  public Name getName() {
    return name;
  }

  public void setName(Name name) {
    this.name = name;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** The quarters of a year. */
  public enum Name {
    FIRST,
    SECOND,
    THIRD,
    FOURTH
  }
}
