package dev.cinnabar.example;

/** The key of a {@link Shelf}: a class whose instances change and have no equality. */
public class ShelfId {
  private String room;
  private int number;

  public ShelfId() {}

  public ShelfId(String room, int number) {
    this.room = room;
    this.number = number;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
