package dev.cinnabar.query;

/** A function of eleven values: often the constructor of a record. */
@FunctionalInterface
public interface Function11<A, B, C, D, E, F, G, H, I, J, K, R> {

  /** Applies the function. */
  R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
}
