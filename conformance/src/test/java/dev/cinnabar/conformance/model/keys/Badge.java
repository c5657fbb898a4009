package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Its key is a record around a number that the database counts. */
@Entity
@Table(name = "badges")
public class Badge {
  @Id @GeneratedValue private BadgeId id;

  @Column(length = 40)
  private String name;

  protected Badge() {}

  public Badge(String name) {
    this.name = name;
  }

  public BadgeId getId() {
    return id;
  }

  public void setId(BadgeId id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
