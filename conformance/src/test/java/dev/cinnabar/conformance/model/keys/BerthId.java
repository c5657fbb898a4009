package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The key of a {@link Berth}. */
@Embeddable
public record BerthId(@Column(length = 10) String deck, int place) {}
