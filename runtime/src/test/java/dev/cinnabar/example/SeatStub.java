package dev.cinnabar.example;

import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;

/** A {@link Seat} that loads its row when it is first used. */
final class SeatStub extends Seat implements Stub {
  private final Lazy lazy;

  SeatStub(Lazy lazy) {
    this.lazy = lazy;
  }

  @Override
  public Lazy lazy() {
    return lazy;
  }

  @Override
  public String getCode() {
    Lazy.load(lazy);
    return super.getCode();
  }

  @Override
  public void setCode(String code) {
    Lazy.load(lazy);
    super.setCode(code);
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
  public boolean equals(Object other) {
    Lazy.load(lazy);
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    Lazy.load(lazy);
    return super.hashCode();
  }

  @Override
  public String toString() {
    return Lazy.toString(lazy, super::toString);
  }
}
