package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.Inverse;
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
  private final List<KeyAssignment<?, E>> awaited = new ArrayList<>();

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

  /** Returns the plain foreign keys that can be set once an owner has its key. */
  List<KeyAssignment<?, E>> awaited() {
    return awaited;
  }

  /**
   * A plain foreign key column of an element whose owner has no key yet.
   *
   * @param inverse the column
   * @param owner the owner
   * @param <O> the owner
   * @param <T> the element
   */
  record KeyAssignment<O, T>(Inverse<O, T> inverse, O owner) {}
}
