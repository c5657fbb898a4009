package dev.cinnabar.conformance.model.keys;

/** The key of a {@link Quota}. */
public record QuotaId(Integer value) {}
