package dev.cinnabar.conformance.model.rekeyed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of a {@link Cot}. */
@Embeddable
public record CotId(@Column(length = 8) String wing, int place) {}
