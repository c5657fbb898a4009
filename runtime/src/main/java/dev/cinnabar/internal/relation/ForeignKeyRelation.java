package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ToMany;

/**
 * A collection whose elements hold the key of their owner.
 *
 * @param owner the mapper of the owner
 * @param relationship the collection
 * @param inverse the elements' side
 * @param <E> the owner
 * @param <T> the element
 */
public record ForeignKeyRelation<E, T>(
    EntityMapper<E, ?, ?> owner, ToMany<E, T> relationship, Inverse<E, T> inverse)
    implements OwnedRelation<E, T> {}
