package dev.cinnabar.conformance.model.rekeyed;

/** The key of a {@link Chamber}. */
public record ChamberId(String wing, int number) {}
