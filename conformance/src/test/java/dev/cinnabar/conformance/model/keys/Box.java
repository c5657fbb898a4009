package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A box, which refers to its shelf by two columns. */
@Entity
@Table(name = "boxes")
public class Box {
  @Id @GeneratedValue private Long id;

  @Column(length = 40)
  private String content;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "shelf_place", referencedColumnName = "place"),
    @JoinColumn(name = "shelf_room", referencedColumnName = "room")
  })
  private Shelf shelf;

  protected Box() {}

  public Box(String content) {
    this.content = content;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getContent() {
    return content;
  }

  public void setContent(String content) {
    this.content = content;
  }

  public Shelf getShelf() {
    return shelf;
  }

  public void setShelf(Shelf shelf) {
    this.shelf = shelf;
  }
}
