package dev.cinnabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * The name that the rows of a {@link DerivedTable} go by.
 *
 * @param number tells it from all others of the whole statement
 * @param alias the alias asked for
 */
public record QueryAlias(int number, @Nullable String alias) implements ColumnSource {}
