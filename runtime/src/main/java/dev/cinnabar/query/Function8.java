package dev.cinnabar.query;

/** A function of eight values: often the constructor of a record. */
@FunctionalInterface
public interface Function8<A, B, C, D, E, F, G, H, R> {

  /** Applies the function. */
  R apply(A a, B b, C c, D d, E e, F f, G g, H h);
}
