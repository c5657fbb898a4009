package dev.cinnabar.example;

import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;

/** A {@link City} that loads its row when it is first used. */
final class CityStub extends City implements Stub {
  private final Lazy lazy;

  CityStub(Lazy lazy) {
    this.lazy = lazy;
  }

  @Override
  public Lazy lazy() {
    return lazy;
  }

  @Override
  public void setId(Long id) {
    Lazy.load(lazy);
    super.setId(id);
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
  public boolean isCapital() {
    Lazy.load(lazy);
    return super.isCapital();
  }

  @Override
  public void setCapital(boolean capital) {
    Lazy.load(lazy);
    super.setCapital(capital);
  }

  @Override
  public int getPopulation() {
    Lazy.load(lazy);
    return super.getPopulation();
  }

  @Override
  public void setPopulation(int population) {
    Lazy.load(lazy);
    super.setPopulation(population);
  }

  @Override
  public Country getCountry() {
    Lazy.loadRelationship(lazy);
    return super.getCountry();
  }

  @Override
  public void setCountry(Country country) {
    Lazy.load(lazy);
    super.setCountry(country);
  }

  @Override
  public String toString() {
    return Lazy.toString(lazy, super::toString);
  }
}
