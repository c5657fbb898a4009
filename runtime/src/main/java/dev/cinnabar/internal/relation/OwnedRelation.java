package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ToMany;

/**
 * A collection together with both its ends.
 *
 * @param <E> the owner
 * @param <T> the element
 */
public sealed interface OwnedRelation<E, T> permits ForeignKeyRelation, JoinRelation {

  /** Returns the mapper of the owner. */
  EntityMapper<E, ?, ?> owner();

  /** Returns the collection. */
  ToMany<E, T> relationship();

  /** Tells whether the owner's field holds the only element rather than a collection. */
  default boolean isOne() {
    return relationship().shape() == ToMany.Shape.ONE;
  }

  /** Returns entity and attribute, for messages. */
  default String name() {
    return path().name();
  }

  /** Returns the relationship by its name. */
  default ReferencePath path() {
    return new ReferencePath(owner(), relationship().name());
  }
}
