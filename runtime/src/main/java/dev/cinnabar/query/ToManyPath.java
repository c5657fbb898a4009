package dev.cinnabar.query;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The elements of a collection, for conditions on them.
 *
 * @param owner the table of the collection's owner
 * @param attribute the collection
 * @param target the table of the elements
 * @param occurrence makes the table of the elements at a place in a query
 * @param <T> the generated table of the elements
 */
public record ToManyPath<T extends EntityTable<?, ?>>(
    EntityTable<?, ?> owner,
    String attribute,
    Supplier<T> target,
    Function<TableSource, T> occurrence) {}
