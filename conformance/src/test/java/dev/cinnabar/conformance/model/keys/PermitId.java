package dev.cinnabar.conformance.model.keys;

import java.util.UUID;

/** The key of a {@link Permit}. */
public record PermitId(UUID value) {}
