package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A pitch, whose key only a constructor sets. */
@Entity
@Table(name = "pitches")
@IdClass(PitchId.class)
public class Pitch {
  @Id
  @Column(length = 10)
  private final String field;

  @Id private final int place;

  @Column(length = 40)
  private String tent;

  public Pitch(String field, int place) {
    this.field = field;
    this.place = place;
  }

  public String getField() {
    return field;
  }

  public int getPlace() {
    return place;
  }

  public String getTent() {
    return tent;
  }

  public void setTent(String tent) {
    this.tent = tent;
  }
}
