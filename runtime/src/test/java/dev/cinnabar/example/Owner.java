package dev.cinnabar.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An owner of items and seats, whose foreign keys are plain columns there: the one-sided form.
 * Items may be nobody's, seats may not.
 */
public class Owner {
  Long id; // @Id @GeneratedValue
  String name; // @Column(nullable = false, length = 100)

  List<Item> items = new ArrayList<>(); // @OneToMany @JoinColumn(name = "owner_id")

  // @OneToMany(cascade = ALL, orphanRemoval = true) @JoinColumn(name = "owner_id")
  Set<Seat> seats = new HashSet<>();

  protected Owner() {}

  public Owner(String name) {
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

  public List<Item> getItems() {
    return items;
  }

  public void setItems(List<Item> items) {
    this.items = items;
  }

  public Set<Seat> getSeats() {
    return seats;
  }

  public void setSeats(Set<Seat> seats) {
    this.seats = seats;
  }
}
