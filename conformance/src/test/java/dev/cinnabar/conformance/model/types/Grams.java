package dev.cinnabar.conformance.model.types;

/** A number with a meaning. */
public record Grams(int value) {}
