package dev.cinnabar.mapping;

/**
 * An entry whose key is a primitive {@code long}.
 *
 * @param <E> the entity class
 */
public abstract non-sealed class LongEntry<E> extends Entry<E> {

  private long key;

  /** Creates an entry without key. */
  protected LongEntry() {}

  /** Returns the key, unboxed. */
  public final long longKey() {
    return key;
  }

  /** Sets the key. */
  public final void setLongKey(long key) {
    this.key = key;
  }

  @Override
  public final Object key() {
    return key;
  }
}
