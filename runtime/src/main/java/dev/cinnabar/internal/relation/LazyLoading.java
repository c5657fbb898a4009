package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.ToMany;

/** What a session does for objects that are touched. */
public interface LazyLoading {

  /** Loads a collection, and with it the same collection of the owner's siblings. */
  void load(Elements<?, ?> elements);

  /** Fills a stub, and with it its siblings. */
  void fill(LazyStub<?> stub);

  /** Takes notice of an element that was added to the collection of an object in the session. */
  <E, T> void added(E owner, ToMany<E, T> relationship, T element);
}
