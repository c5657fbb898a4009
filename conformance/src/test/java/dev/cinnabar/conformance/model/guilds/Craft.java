package dev.cinnabar.conformance.model.guilds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Known by many. */
@Entity
@Table(name = "crafts")
public class Craft {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String name;

  protected Craft() {}

  public Craft(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
