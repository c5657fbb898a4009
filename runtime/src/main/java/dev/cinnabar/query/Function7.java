package dev.cinnabar.query;

/** A function of seven values: often the constructor of a record. */
@FunctionalInterface
public interface Function7<A, B, C, D, E, F, G, R> {

  /** Applies the function. */
  R apply(A a, B b, C c, D d, E e, F f, G g);
}
