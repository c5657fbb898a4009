package dev.cinnabar.example;

import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;
import java.util.List;
import java.util.Set;

/** An {@link Owner} that loads its row when it is first used. */
final class OwnerStub extends Owner implements Stub {
  private final Lazy lazy;

  OwnerStub(Lazy lazy) {
    this.lazy = lazy;
  }

  @Override
  public Lazy lazy() {
    return lazy;
  }

  @Override
  public String getName() {
    Lazy.load(lazy);
    return super.getName();
  }

  @Override
  public void setName(String name) {
    Lazy.load(lazy);
    super.setName(name);
  }

  @Override
  public List<Item> getItems() {
    Lazy.loadRelationship(lazy);
    return super.getItems();
  }

  @Override
  public void setItems(List<Item> items) {
    Lazy.load(lazy);
    super.setItems(items);
  }

  @Override
  public Set<Seat> getSeats() {
    Lazy.loadRelationship(lazy);
    return super.getSeats();
  }

  @Override
  public void setSeats(Set<Seat> seats) {
    Lazy.load(lazy);
    super.setSeats(seats);
  }

  @Override
  public String toString() {
    return Lazy.toString(lazy, super::toString);
  }
}
