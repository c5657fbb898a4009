package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A tag that may stay when its shelf is gone: the database does not look after it. */
@Entity
@Table(name = "shelf_tags")
public class ShelfTag {
  @Id private long id;

  @ManyToOne
  @JoinColumns(
      value = {
        @JoinColumn(name = "tag_place", referencedColumnName = "place"),
        @JoinColumn(name = "tag_room", referencedColumnName = "room")
      },
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private Shelf shelf;

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Shelf getShelf() {
    return shelf;
  }

  public void setShelf(Shelf shelf) {
    this.shelf = shelf;
  }
}
