package dev.cinnabar.query;

import java.util.List;

/**
 * A part of a result and how much there is in all.
 *
 * @param items the rows of this part
 * @param offset how many rows come before it
 * @param total how many rows there are
 * @param <E> the row
 */
public record Page<E>(List<E> items, long offset, long total) {

  /** Copies the list. */
  public Page {
    items = List.copyOf(items);
  }

  /** Tells whether rows follow. */
  public boolean hasNext() {
    return offset + items.size() < total;
  }
}
