package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.ToOne;

/** Finds the objects that keys lead to, as the rows of a result would have them. */
public interface ReferredObjects {

  /**
   * Returns the object of the session with a key, else a new stub or, where the class has none, an
   * object that {@link #load} reads.
   *
   * @param key the key as the identity map keeps it
   */
  <T> T find(ToOne<?, T> reference, Object key);

  /** Reads the objects that could not be stubs, those of one reference by one query. */
  void load();
}
