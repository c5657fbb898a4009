package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Embeddable;

/** The key of an {@link Encore}. */
@Embeddable
public record EncoreId(Long concertId, Long songId) {}
