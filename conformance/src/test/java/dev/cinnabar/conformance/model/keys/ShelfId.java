package dev.cinnabar.conformance.model.keys;

/** The key of a {@link Shelf}. */
public record ShelfId(String room, int place) {}
