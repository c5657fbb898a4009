package dev.cinnabar.query;

import dev.cinnabar.mapping.EntityMapper;

/**
 * Each row is an entity; the columns are those of its mapping, in their order.
 *
 * @param mapper the mapper of the entity
 * @param <E> the entity class
 */
public record EntityReading<E>(EntityMapper<E, ?, ?> mapper) implements Reading<E> {}
