package dev.cinnabar.mapping;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A plain column that holds the key of another entity: {@code Long userId}.
 *
 * @param <E> the entity with the column
 * @param <K> the type of the key
 */
public final class KeyReference<E, K> {

  private final String name;
  private final int column;
  private final Supplier<? extends EntityMapper<?, K, ?>> target;
  private final Function<E, @Nullable K> getter;
  private final BiConsumer<E, @Nullable K> setter;
  private final @Nullable Function<E, Runnable> takingBack;
  private final @Nullable K none;
  private final boolean readOnly;

  private KeyReference(
      String name,
      int column,
      Supplier<? extends EntityMapper<?, K, ?>> target,
      Function<E, @Nullable K> getter,
      BiConsumer<E, @Nullable K> setter,
      @Nullable Function<E, Runnable> takingBack,
      @Nullable K none,
      boolean readOnly) {
    this.name = name;
    this.column = column;
    this.target = target;
    this.getter = getter;
    this.setter = setter;
    this.takingBack = takingBack;
    this.none = none;
    this.readOnly = readOnly;
  }

  /**
   * Describes a plain foreign key column.
   *
   * @param name the attribute
   * @param column the position among the entity's columns
   */
  public static <E, K> KeyReference<E, K> of(
      String name,
      int column,
      Supplier<? extends EntityMapper<?, K, ?>> target,
      Function<E, @Nullable K> getter,
      BiConsumer<E, @Nullable K> setter) {
    return new KeyReference<>(name, column, target, getter, setter, null, null, false);
  }

  /**
   * Describes a part of the entity's key, held in a key object, that is a foreign key.
   *
   * @param name the attribute of the key object
   * @param part the part
   * @param mapper the mapper of the entity with the key, which makes key objects
   */
  public static <E, K> KeyReference<E, K> within(
      String name,
      Supplier<? extends EntityMapper<?, K, ?>> target,
      KeyPart<E, ?, K> part,
      Supplier<? extends EmbeddedKeyMapper<E, ?, ?>> mapper) {
    int column = part.position();
    return new KeyReference<>(
        name,
        column,
        target,
        part::get,
        (entity, key) -> mapper.get().setPart(entity, column, key),
        entity -> mapper.get().takeBack(entity),
        null,
        false);
  }

  /** Returns this reference with what stands for null in a primitive attribute: zero. */
  public KeyReference<E, K> none(K value) {
    return new KeyReference<>(name, column, target, getter, setter, takingBack, value, readOnly);
  }

  /** Returns this column as one that is left to the reference on the same column. */
  public KeyReference<E, K> readOnly() {
    return new KeyReference<>(name, column, target, getter, setter, takingBack, none, true);
  }

  /** Returns the attribute's name. */
  public String name() {
    return name;
  }

  /** Returns the position among the entity's columns. */
  public int column() {
    return column;
  }

  /** Returns the mapper of the entity whose key the column holds. */
  public EntityMapper<?, K, ?> target() {
    return target.get();
  }

  /** Tells whether the reference on the same column is the one to assign. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Returns the key held. */
  public @Nullable K get(E entity) {
    K key = getter.apply(entity);
    return key != null && key.equals(none) ? null : key;
  }

  /** Sets the key held. */
  public void set(E entity, @Nullable K key) {
    setter.accept(entity, key == null ? none : key);
  }

  /** Returns what gives the entity back the key that it holds now. */
  public Runnable takeBack(E entity) {
    if (takingBack != null) {
      return takingBack.apply(entity);
    }
    K before = get(entity);
    return () -> set(entity, before);
  }

  @Override
  public String toString() {
    return name;
  }
}
