package dev.cinnabar.query;

/** A function of fourteen values: often the constructor of a record. */
@FunctionalInterface
public interface Function14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> {

  /** Applies the function. */
  R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
}
