package dev.cinnabar.mapping;

/**
 * What a collection is sorted by when it is loaded.
 *
 * @param attribute the attribute of the elements, {@code address.city} where it is a part of one
 * @param descending whether the greatest comes first
 */
public record SortKey(String attribute, boolean descending) {

  /** The least comes first. */
  public static SortKey ascending(String attribute) {
    return new SortKey(attribute, false);
  }

  /** The greatest comes first. */
  public static SortKey descending(String attribute) {
    return new SortKey(attribute, true);
  }
}
