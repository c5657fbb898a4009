package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;

/** Fails where the program has written into an object before its row was read. */
public interface UnfilledCheck {

  /** Compares an unfilled object with one that nobody has touched. */
  <E, S extends Entry<E>> void requireUnwritten(EntityMapper<E, ?, S> mapper, S entry);
}
