package dev.cinnabar.internal.flush;

import org.jspecify.annotations.Nullable;

/**
 * What a flush would write to one column.
 *
 * @param attribute the attribute
 * @param before the value as last read or written
 * @param after the value as it is now
 */
public record ColumnChange(String attribute, @Nullable Object before, @Nullable Object after) {}
