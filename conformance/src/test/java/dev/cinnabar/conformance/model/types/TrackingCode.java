package dev.cinnabar.conformance.model.types;

/** A key of one component. */
public record TrackingCode(String value) {}
