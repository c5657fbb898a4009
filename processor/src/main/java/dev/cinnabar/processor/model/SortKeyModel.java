package dev.cinnabar.processor.model;

/**
 * What a collection is sorted by.
 *
 * @param path the attribute of the elements, {@code address.city} where it is a part of one
 * @param descending whether the greatest comes first
 */
public record SortKeyModel(String path, boolean descending) {}
