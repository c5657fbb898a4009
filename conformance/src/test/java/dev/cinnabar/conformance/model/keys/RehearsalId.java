package dev.cinnabar.conformance.model.keys;

/** The key of a {@link Rehearsal}. */
public record RehearsalId(Long concertId, int number) {}
