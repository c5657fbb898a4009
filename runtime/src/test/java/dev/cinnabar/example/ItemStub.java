package dev.cinnabar.example;

import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;

/** An {@link Item} that loads its row when it is first used. */
final class ItemStub extends Item implements Stub {
  private final Lazy lazy;

  ItemStub(Lazy lazy) {
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
  public Long getOwnerId() {
    Lazy.load(lazy);
    return super.getOwnerId();
  }

  @Override
  public void setOwnerId(Long ownerId) {
    Lazy.load(lazy);
    super.setOwnerId(ownerId);
  }

  @Override
  public String toString() {
    return Lazy.toString(lazy, super::toString);
  }
}
