package dev.cinnabar.query;

/** A function of five values: often the constructor of a record. */
@FunctionalInterface
public interface Function5<A, B, C, D, E, R> {

  /** Applies the function. */
  R apply(A a, B b, C c, D d, E e);
}
