package dev.cinnabar.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A mapper whose key is one integer column, handled as a primitive {@code long} on every row.
 *
 * @param <E> the entity class
 * @param <K> {@code Long}, {@code Integer} or {@code Short}
 * @param <S> the generated snapshot
 */
public abstract non-sealed class LongKeyMapper<E, K extends Number, S extends LongEntry<E>>
    extends EntityMapper<E, K, S> {

  /** Creates a mapper over what was declared. */
  protected LongKeyMapper(EntityMapping<E> mapping) {
    super(mapping);
  }

  /** Returns the key of an entity that {@linkplain #hasKey has one}. */
  public abstract long key(E entity);

  /** Sets the key; generated where something other than the constructor can. */
  public void setKey(E entity, long key) {
    throw new IllegalStateException(mapping() + ": only the constructor sets the key.");
  }

  /**
   * Returns {@code key} as the declared type; out of its range is an {@link ArithmeticException}.
   */
  public abstract K box(long key);

  @Override
  public final @Nullable K keyOf(E entity) {
    return hasKey(entity) ? box(key(entity)) : null;
  }

  @Override
  public final void setKeyOf(E entity, K key) {
    setKey(entity, key.longValue());
  }

  @Override
  public final void setGeneratedKey(E entity, Object value) {
    setKeyOf(entity, box((Long) value));
  }

  @Override
  public final Object identity(K key) {
    return key.longValue();
  }

  @Override
  public final @Nullable Object identityOf(E entity) {
    return hasKey(entity) ? key(entity) : null;
  }

  @Override
  public final void setIdentity(E entity, Object identity) {
    setKey(entity, ((Number) identity).longValue());
  }

  @Override
  public final void bindIdentity(Object identity, Binder binder) {
    binder.setLong(((Number) identity).longValue());
  }

  @Override
  public final @Nullable Object readIdentity(Row row, int at) {
    return row.getLongOrNull(at);
  }

  @Override
  public final void bindKey(K key, Binder binder) {
    binder.setLong(key.longValue());
  }

  @Override
  public final @Nullable K readKey(Row row, int at) {
    Long key = row.getLongOrNull(at);
    return key == null ? null : box(key);
  }
}
