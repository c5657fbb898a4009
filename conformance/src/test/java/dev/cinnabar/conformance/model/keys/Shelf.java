package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A shelf, known by its room and its place there; it may stand on another one. */
@Entity
@Table(name = "shelves")
@IdClass(ShelfId.class)
public class Shelf {
  @Id
  @Column(length = 20)
  private String room;

  @Id private int place;

  @Column(length = 40)
  private String label;

  @ManyToOne private Shelf below;

  @OneToMany(mappedBy = "shelf", cascade = CascadeType.ALL)
  private List<Box> boxes = new ArrayList<>();

  protected Shelf() {}

  public Shelf(String room, int place) {
    this.room = room;
    this.place = place;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public int getPlace() {
    return place;
  }

  public void setPlace(int place) {
    this.place = place;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public Shelf getBelow() {
    return below;
  }

  public void setBelow(Shelf below) {
    this.below = below;
  }

  public List<Box> getBoxes() {
    return boxes;
  }

  public void setBoxes(List<Box> boxes) {
    this.boxes = boxes;
  }
}
