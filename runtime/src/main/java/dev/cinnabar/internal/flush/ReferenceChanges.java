package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.Changes;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of one object that changed, with what they held before and hold now. */
final class ReferenceChanges extends Changes {

  private final Map<Integer, Change> values = new HashMap<>();
  private final BitSet references = new BitSet();

  /** What a column held and holds. */
  record Change(@Nullable Object before, @Nullable Object now) {}

  @Override
  protected void onChange(int column, @Nullable Object now, @Nullable Object before) {
    values.putIfAbsent(column, new Change(before, now));
  }

  /** Where a plain key stands beside the reference, it is the objects that count. */
  @Override
  protected void onReferenceChange(int column, @Nullable Object now, @Nullable Object before) {
    values.put(column, new Change(before, now));
    references.set(column);
  }

  /** Tells whether the change is that of a reference. */
  boolean isReference(int column) {
    return references.get(column);
  }

  /** Returns the change of a column, or null where it did not change. */
  @Nullable Change of(int column) {
    return values.get(column);
  }
}
