package dev.cinnabar.mapping;

import dev.cinnabar.error.UnfitValueException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mapper whose key is an object: text, UUID, a decimal, a date.
 *
 * <p>Keys are compared by {@code equals} after the column type has {@linkplain ValueType#normalize
 * normalised} them, so that 1.0 and 1.00 name one row.
 *
 * @param <E> the entity class
 * @param <K> the type of the key
 * @param <S> the generated snapshot
 */
public abstract non-sealed class ObjectKeyMapper<E, K, S extends ObjectEntry<E>>
    extends EntityMapper<E, K, S> {

  private final ValueType<K> keyType;

  /** Creates a mapper over what was declared and the type of its key. */
  protected ObjectKeyMapper(EntityMapping<E> mapping, ValueType<K> keyType) {
    super(mapping);
    this.keyType = keyType;
  }

  /** Returns the key as the entity holds it. */
  protected abstract @Nullable K key(E entity);

  /** Sets the key; generated where something other than the constructor can. */
  protected void setKey(E entity, K key) {
    throw new IllegalStateException(mapping() + ": only the constructor sets the key.");
  }

  @Override
  public boolean hasKey(E entity) {
    return key(entity) != null;
  }

  @Override
  public final @Nullable K keyOf(E entity) {
    K key = key(entity);
    return key == null ? null : normalize(key);
  }

  private K normalize(K key) {
    try {
      return keyType.normalize(key);
    } catch (UnfitValueException e) {
      throw unfit(key, 0, e);
    }
  }

  @Override
  public final void setKeyOf(E entity, K key) {
    setKey(entity, key);
  }

  @Override
  public final void setGeneratedKey(E entity, Object value) {
    setKey(entity, made(value));
  }

  /** Returns a generated key in the type of the key: as itself, or as the record that wraps it. */
  @SuppressWarnings("unchecked") // The processor generates keys of what is stored only.
  private K made(Object value) {
    Object stored = value instanceof Long number ? narrowed(number) : value;
    return keyType instanceof ConvertedType<K, ?> wrapper
        ? Objects.requireNonNull(((ConvertedType<K, Object>) wrapper).load(stored))
        : (K) stored;
  }

  private Object narrowed(Long number) {
    return switch (keyType.sqlType().kind()) {
      case SMALLINT -> toShortExact(number);
      case INTEGER -> Math.toIntExact(number);
      default -> number;
    };
  }

  @Override
  public final Object identity(K key) {
    return normalize(key);
  }

  @Override
  public final @Nullable Object identityOf(E entity) {
    return keyOf(entity);
  }

  @Override
  @SuppressWarnings("unchecked") // The session has it from this mapper.
  public final void setIdentity(E entity, Object identity) {
    setKey(entity, (K) identity);
  }

  @Override
  @SuppressWarnings("unchecked") // The session has it from this mapper.
  public final void bindIdentity(Object identity, Binder binder) {
    bindKey((K) identity, binder);
  }

  @Override
  public final @Nullable Object readIdentity(Row row, int at) {
    return readKey(row, at);
  }

  @Override
  public final void bindKey(K key, Binder binder) {
    try {
      keyType.bind(key, binder);
    } catch (UnfitValueException e) {
      throw unfit(key, 0, e);
    }
  }

  @Override
  public final @Nullable K readKey(Row row, int at) {
    K key = keyType.read(row, at);
    return key == null ? null : keyType.normalize(key);
  }
}
