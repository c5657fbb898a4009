package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * An entry whose key is an object, in the form its column type has normalised it to.
 *
 * @param <E> the entity class
 */
public abstract non-sealed class ObjectEntry<E> extends Entry<E> {

  private @Nullable Object key;

  /** Creates an entry without key. */
  protected ObjectEntry() {}

  /** Sets the key. */
  public final void setKey(Object key) {
    this.key = key;
  }

  @Override
  public final Object key() {
    Object present = key;
    if (present == null) {
      throw new IllegalStateException("This entry has not been given its key.");
    }
    return present;
  }
}
