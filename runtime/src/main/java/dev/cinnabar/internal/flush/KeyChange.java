package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;

/**
 * A stored object whose key the program has assigned anew.
 *
 * @param mapper its mapper
 * @param entry its entry
 * @param before the key of the row, in the form of {@link EntityMapper#identity}
 * @param key the key of the object
 * @param <E> the entity class
 * @param <K> the type of the key
 * @param <S> the snapshot
 */
record KeyChange<E, K, S extends Entry<E>>(
    EntityMapper<E, K, S> mapper, S entry, Object before, K key) {

  /** Returns the key of the object in the form of {@link EntityMapper#identity}. */
  Object after() {
    return mapper.identity(key);
  }
}
