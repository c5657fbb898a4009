package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * An object that was added and has no row yet.
 *
 * @param <E> the entity class
 * @param <S> its snapshot
 */
final class Pending<E, S extends Entry<E>> {

  private final EntityMapper<E, ?, S> mapper;
  private final E entity;
  private final List<Elements<E, ?>> collections = new ArrayList<>();
  private boolean keyGiven;
  private boolean versionGiven;

  Pending(EntityMapper<E, ?, S> mapper, E entity) {
    this.mapper = mapper;
    this.entity = entity;
  }

  EntityMapper<E, ?, S> mapper() {
    return mapper;
  }

  E entity() {
    return entity;
  }

  /** Returns the observed collections, in the order of the mapper's relationships. */
  List<Elements<E, ?>> collections() {
    return collections;
  }

  /** Tells whether the runtime has given the object a key, so that a rollback takes it back. */
  boolean isKeyGiven() {
    return keyGiven;
  }

  /** Notes that the runtime gives the object its key. */
  void giveKey() {
    keyGiven = true;
  }

  /** Gives the object the first version. */
  void giveVersion() {
    versionGiven = true;
    mapper.startVersion(entity);
  }

  /** Takes back the key and the version that the runtime has given. */
  void takeBack() {
    if (keyGiven) {
      mapper.clearKey(entity);
      keyGiven = false;
    }
    if (versionGiven) {
      mapper.clearVersion(entity);
      versionGiven = false;
    }
  }
}
