package dev.cinnabar.conformance.model.keys;

/** The key of a {@link Pitch}. */
public record PitchId(String field, int place) {}
