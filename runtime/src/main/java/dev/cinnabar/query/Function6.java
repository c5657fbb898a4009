package dev.cinnabar.query;

/** A function of six values: often the constructor of a record. */
@FunctionalInterface
public interface Function6<A, B, C, D, E, F, R> {

  /** Applies the function. */
  R apply(A a, B b, C c, D d, E e, F f);
}
