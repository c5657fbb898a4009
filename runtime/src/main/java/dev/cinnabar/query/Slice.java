package dev.cinnabar.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ordered result, and how to ask for the parts before and after it. The cursors are
 * opaque text that can be given to users and taken back: they hold the values by which the first
 * and last row are ordered, which come back as binds, and fit one order only.
 *
 * @param items the rows of this part
 * @param next the cursor of the part after it, or null where there is none
 * @param previous the cursor of the part before it, or null where there is none
 * @param <R> the result of one row
 */
public record Slice<R>(List<R> items, @Nullable String next, @Nullable String previous) {

  /** Copies the list. */
  public Slice {
    items = List.copyOf(items);
  }
}
