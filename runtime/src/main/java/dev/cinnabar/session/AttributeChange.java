package dev.cinnabar.session;

import org.jspecify.annotations.Nullable;

/**
 * A change that the next flush will write.
 *
 * @param attribute the attribute
 * @param before the value as last read or written
 * @param after the value as it is now
 */
public record AttributeChange(String attribute, @Nullable Object before, @Nullable Object after) {}
