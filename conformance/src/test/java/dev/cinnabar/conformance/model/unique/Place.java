package dev.cinnabar.conformance.model.unique;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Two columns are unique together; one of them is a foreign key. */
@Entity
@Table(name = "places", uniqueConstraints = @UniqueConstraint(columnNames = {"locker_id", "shelf"}))
public class Place {

  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  private Locker locker;

  private int shelf;

  protected Place() {}

  public Place(Locker locker, int shelf) {
    this.locker = locker;
    this.shelf = shelf;
  }

  public Long getId() {
    return id;
  }

  public Locker getLocker() {
    return locker;
  }

  public void setLocker(Locker locker) {
    this.locker = locker;
  }

  public int getShelf() {
    return shelf;
  }

  public void setShelf(int shelf) {
    this.shelf = shelf;
  }
}
