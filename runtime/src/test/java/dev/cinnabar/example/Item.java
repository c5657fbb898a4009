package dev.cinnabar.example;

/** An item that may have an owner, known by the owner's key: table {@code items}. */
public class Item {
  Long id; // @Id @GeneratedValue
  String name; // @Column(nullable = false, length = 100)
  Long ownerId; // @References(Owner.class) @Column(name = "owner_id")

  protected Item() {}

  public Item(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getOwnerId() {
    return ownerId;
  }

  public void setOwnerId(Long ownerId) {
    this.ownerId = ownerId;
  }
}
