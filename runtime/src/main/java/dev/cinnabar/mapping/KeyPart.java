package dev.cinnabar.mapping;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a key of several columns: how it is stored, and where entity and key object hold
 * its value.
 *
 * @param <E> the entity class
 * @param <K> the class of the key
 * @param <V> the type of the part
 */
public final class KeyPart<E, K, V> {

  private final int position;
  private final ValueType<V> type;
  private final Function<E, @Nullable V> getter;
  private final BiConsumer<E, V> setter;
  private final Function<K, @Nullable V> ofKey;
  private final Function<E, @Nullable K> holder;
  private final @Nullable ToOne<E, ?> reference;

  private KeyPart(
      int position,
      ValueType<V> type,
      Function<E, @Nullable V> getter,
      BiConsumer<E, V> setter,
      Function<K, @Nullable V> ofKey,
      Function<E, @Nullable K> holder,
      @Nullable ToOne<E, ?> reference) {
    this.position = position;
    this.type = type;
    this.getter = getter;
    this.setter = setter;
    this.ofKey = ofKey;
    this.holder = holder;
    this.reference = reference;
  }

  /**
   * Describes a part that is an attribute of the entity.
   *
   * @param position the position of its column
   * @param type how it is stored
   * @param getter returns the entity's value
   * @param setter sets the entity's value
   * @param ofKey returns the value that a key object holds
   */
  public static <E, K, V> KeyPart<E, K, V> of(
      int position,
      ValueType<V> type,
      Function<E, @Nullable V> getter,
      BiConsumer<E, V> setter,
      Function<K, @Nullable V> ofKey) {
    return new KeyPart<>(position, type, getter, setter, ofKey, entity -> null, null);
  }

  /**
   * Describes a part that is an attribute of the entity and set by its constructor.
   *
   * @param position the position of its column
   * @param type how it is stored
   * @param getter returns the entity's value
   * @param ofKey returns the value that a key object holds
   */
  public static <E, K, V> KeyPart<E, K, V> of(
      int position,
      ValueType<V> type,
      Function<E, @Nullable V> getter,
      Function<K, @Nullable V> ofKey) {
    return of(position, type, getter, (entity, value) -> {}, ofKey);
  }

  /**
   * Describes a part that is the key of an entity referred to, and known as soon as that one has
   * its key. It is not set by its value: reading the row sets the reference.
   *
   * @param position the position of its column
   * @param type how the key of the entity referred to is stored
   * @param reference the reference
   * @param ofKey returns the value that a key object holds
   */
  @SuppressWarnings("unchecked") // The processor has compared the types of key and part.
  public static <E, K, V> KeyPart<E, K, V> reference(
      int position, ValueType<V> type, ToOne<E, ?> reference, Function<K, @Nullable V> ofKey) {
    return new KeyPart<>(
        position,
        type,
        entity -> (V) keyOf(reference, entity),
        (entity, value) -> {},
        ofKey,
        entity -> null,
        reference);
  }

  /**
   * Describes a part that an entity holds within its key object. It is not set by itself: the
   * mapper gives the entity another key object.
   *
   * @param position the position of its column
   * @param type how it is stored
   * @param key returns the entity's key object
   * @param ofKey returns the value that a key object holds
   */
  public static <E, K, V> KeyPart<E, K, V> embedded(
      int position,
      ValueType<V> type,
      Function<E, @Nullable K> key,
      Function<K, @Nullable V> ofKey) {
    return new KeyPart<>(
        position,
        type,
        entity -> {
          K held = key.apply(entity);
          return held == null ? null : ofKey.apply(held);
        },
        (entity, value) -> {},
        ofKey,
        key,
        null);
  }

  private static <E, T> @Nullable Object keyOf(ToOne<E, T> reference, E entity) {
    T target = reference.get(entity);
    return target == null ? null : reference.target().keyOf(target);
  }

  /** Returns the key object that the entity holds, or null. */
  @Nullable K holder(E entity) {
    return holder.apply(entity);
  }

  /** Returns the position of the part's column. */
  public int position() {
    return position;
  }

  /** Returns how the part is stored. */
  public ValueType<V> type() {
    return type;
  }

  /** Returns the reference whose key the part is, or null where it is a value. */
  public @Nullable ToOne<E, ?> reference() {
    return reference;
  }

  /** Returns the value that the entity holds, or null where it has none. */
  public @Nullable V get(E entity) {
    return getter.apply(entity);
  }

  /** Returns the part of a key in the form of a session. */
  @SuppressWarnings("unchecked") // A key is made of what its parts have normalised.
  public V of(CompositeKey key) {
    return (V) key.part(position);
  }

  /** Sets the part of an entity from a key. */
  void assign(E entity, CompositeKey key) {
    setter.accept(entity, of(key));
  }

  /** Returns the normalised value that the entity holds, or null. */
  @Nullable Object normalizedOf(E entity) {
    return normalize(getter.apply(entity));
  }

  /** Returns the normalised value that a key object holds, or null. */
  @Nullable Object normalizedOfKey(K key) {
    return normalize(ofKey.apply(key));
  }

  /** Reads the normalised value from a row, or null. */
  @Nullable Object read(Row row, int at) {
    return normalize(type.read(row, at));
  }

  /** Binds the value that the entity holds. */
  void bindOf(E entity, Binder binder) {
    type.bind(get(entity), binder);
  }

  /** Binds the part of a key. */
  void bind(CompositeKey key, Binder binder) {
    type.bind(of(key), binder);
  }

  private @Nullable V normalize(@Nullable V value) {
    return value == null ? null : type.normalize(value);
  }
}
