package dev.cinnabar.query;

/** A function of four values: often the constructor of a record. */
@FunctionalInterface
public interface Function4<A, B, C, D, R> {

  /** Applies the function. */
  R apply(A a, B b, C c, D d);
}
