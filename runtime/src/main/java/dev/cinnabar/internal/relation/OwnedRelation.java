package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ToMany;

/**
 * A collection together with both its ends.
 *
 * @param owner the mapper of the owner
 * @param relationship the collection
 * @param inverse the elements' side
 * @param <E> the owner
 * @param <T> the element
 */
public record OwnedRelation<E, T>(
    EntityMapper<E, ?, ?> owner, ToMany<E, T> relationship, Inverse<E, T> inverse) {

  /** Tells whether the owner's field holds the only element rather than a collection. */
  public boolean isOne() {
    return relationship.shape() == ToMany.Shape.ONE;
  }

  /** Returns entity and attribute, for messages. */
  public String name() {
    return owner.mapping().name() + "." + relationship.name();
  }
}
