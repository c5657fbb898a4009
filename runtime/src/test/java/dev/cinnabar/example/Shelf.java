package dev.cinnabar.example;

/** A shelf of a room, with a key of two columns: table {@code shelves}. */
public class Shelf {
  String room; // @Id @Column(length = 20)
  int number; // @Id @Column(name = "shelf_number")
  String label; // @Column(length = 40)

  protected Shelf() {}

  public Shelf(String room, int number) {
    this.room = room;
    this.number = number;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public void setLabel(String label) {
    this.label = label;
  }
}
