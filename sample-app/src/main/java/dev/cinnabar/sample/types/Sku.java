package dev.cinnabar.sample.types;

// tag::sku
/** A key with a meaning: stored as its one component. */
public record Sku(String code) {}
// end::sku
