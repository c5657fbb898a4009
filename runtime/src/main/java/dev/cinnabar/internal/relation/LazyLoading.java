package dev.cinnabar.internal.relation;

import java.util.Set;

/** What a session does for objects that are touched. */
public interface LazyLoading {

  /** Loads a collection, and with it the same collection of the owner's siblings. */
  void load(Elements<?, ?> elements);

  /** Fills a stub, and with it its siblings. */
  void fill(LazyStub<?> stub);

  /** Reads lazy columns of a stub, and with it those of its siblings. */
  void fillColumns(LazyStub<?> stub, Set<String> groups);

  /** Takes notice of an element that was added to an observed collection. */
  <E, T> void added(Elements<E, T> elements, T element);

  /** Takes notice of an element that was removed from a collection which a join table keeps. */
  <E, T> void removed(Elements<E, T> elements, T element);
}
