package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ToMany;

/**
 * A collection whose elements are joined to their owner by rows of a table of their own.
 *
 * @param owner the mapper of the owner
 * @param relationship the collection
 * @param table the table
 * @param end the end of the table's rows at which the owner stands
 * @param <E> the owner
 * @param <T> the element
 */
public record JoinRelation<E, T>(
    EntityMapper<E, ?, ?> owner, ToMany<E, T> relationship, JoinRows table, JoinRows.End end)
    implements OwnedRelation<E, T> {}
