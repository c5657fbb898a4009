package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.Changes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of one object that changed, with what they held before and hold now. */
final class ReferenceChanges extends Changes {

  private final Map<Integer, Change> values = new HashMap<>();

  /** What a column held and holds. */
  record Change(@Nullable Object before, @Nullable Object now) {}

  @Override
  protected void onChange(int column, @Nullable Object now, @Nullable Object before) {
    values.put(column, new Change(before, now));
  }

  /** Returns the change of a column, or null where it did not change. */
  @Nullable Change of(int column) {
    return values.get(column);
  }
}
