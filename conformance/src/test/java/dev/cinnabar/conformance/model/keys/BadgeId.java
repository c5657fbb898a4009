package dev.cinnabar.conformance.model.keys;

/** The key of a {@link Badge}. */
public record BadgeId(long value) {}
