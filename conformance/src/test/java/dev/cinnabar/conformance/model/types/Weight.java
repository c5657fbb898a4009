package dev.cinnabar.conformance.model.types;

/** A class of the program's that knows nothing of columns, and that changes in place. */
public final class Weight {

  private int kilograms;

  public Weight(int kilograms) {
    this.kilograms = kilograms;
  }

  public int kilograms() {
    return kilograms;
  }

  public void add(int more) {
    kilograms += more;
  }
}
