package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What a session keeps for one row: the object that stands for it and, in the generated subclass,
 * the values as last read from or written to the row.
 *
 * <p>Entry and snapshot are one object, because a map from object to snapshot beside the identity
 * map costs more than everything else a session does per row.
 *
 * @param <E> the entity class
 */
public abstract sealed class Entry<E> permits LongEntry, ObjectEntry {

  private @Nullable E entity;
  private @Nullable Tracking tracking;
  private byte status;

  /** For the two kinds of entry. */
  Entry() {}

  /** Returns the object that stands for the row. */
  public final E entity() {
    E present = entity;
    if (present == null) {
      throw new IllegalStateException("This entry has not been given its object.");
    }
    return present;
  }

  /** Gives the entry its object. */
  public final void setEntity(E entity) {
    this.entity = entity;
  }

  /** Returns the runtime's note about the entry; its meaning belongs to the identity map. */
  public final byte status() {
    return status;
  }

  /** Sets the runtime's note about the entry. */
  public final void setStatus(byte status) {
    this.status = status;
  }

  /** Returns what the runtime tracks beside the values: the load context and collections. */
  public final @Nullable Tracking tracking() {
    return tracking;
  }

  /** Sets what the runtime tracks beside the values. */
  public final void setTracking(@Nullable Tracking tracking) {
    this.tracking = tracking;
  }

  /** Returns the row's key as an object, for messages and maps that are not on the hot path. */
  public abstract Object key();

  /** Marks what the runtime hangs on an entry. */
  public interface Tracking {}
}
