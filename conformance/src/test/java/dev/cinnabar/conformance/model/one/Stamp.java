package dev.cinnabar.conformance.model.one;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Stands in one visa, and knows nothing of it. */
@Entity
@Table(name = "stamps")
public class Stamp {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 20)
  private String place;

  protected Stamp() {}

  public Stamp(String place) {
    this.place = place;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
