package dev.cinnabar.conformance.model;

import dev.cinnabar.annotation.ForeignKeyRules;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A child that cannot be without its parent. */
@Entity
@Table(name = "volumes")
public class Volume {

  @Id @GeneratedValue private Long id;

  private String title;

  @ManyToOne(optional = false)
  @ForeignKeyRules(onDelete = ForeignKeyRules.Action.CASCADE)
  private Shelf shelf;

  protected Volume() {}

  public Volume(String title, Shelf shelf) {
    this.title = title;
    this.shelf = shelf;
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

  public Shelf getShelf() {
    return shelf;
  }

  public void setShelf(Shelf shelf) {
    this.shelf = shelf;
  }
}
