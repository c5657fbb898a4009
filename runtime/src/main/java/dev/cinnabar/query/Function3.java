package dev.cinnabar.query;

/** A function of three values: often the constructor of a record. */
@FunctionalInterface
public interface Function3<A, B, C, R> {

  /** Applies the function. */
  R apply(A a, B b, C c);
}
