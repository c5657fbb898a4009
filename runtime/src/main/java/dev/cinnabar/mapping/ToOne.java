package dev.cinnabar.mapping;

import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reference from one entity to another by a foreign key.
 *
 * @param <E> the entity with the foreign key
 * @param <T> the entity referred to
 */
public final class ToOne<E, T> {

  private final String name;
  private final int column;
  private final List<Integer> columns;
  private final int[] distances;
  private final Supplier<EntityMapper<T, ?, ?>> target;
  private final Function<E, @Nullable T> getter;
  private final BiConsumer<E, @Nullable T> setter;
  private final Cascades cascades;
  private final boolean lazy;
  private final boolean readOnly;
  private final boolean orphanRemoval;

  private ToOne(
      String name,
      List<Integer> columns,
      Supplier<EntityMapper<T, ?, ?>> target,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter,
      Cascades cascades,
      boolean lazy,
      boolean readOnly,
      boolean orphanRemoval) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.column = Collections.max(columns);
    this.distances = columns.stream().mapToInt(one -> one - columns.get(0)).toArray();
    this.target = target;
    this.getter = getter;
    this.setter = setter;
    this.cascades = cascades;
    this.lazy = lazy;
    this.readOnly = readOnly;
    this.orphanRemoval = orphanRemoval;
  }

  /**
   * Describes a reference.
   *
   * @param name the attribute
   * @param column the position of the foreign key among the entity's columns
   * @param target the mapper of the entity referred to, asked for late because classes refer to
   *     each other
   */
  public static <E, T> ToOne<E, T> of(
      String name,
      int column,
      Supplier<EntityMapper<T, ?, ?>> target,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter) {
    return of(name, List.of(column), target, getter, setter);
  }

  /**
   * Describes a reference to an entity whose key has several columns.
   *
   * @param columns the positions of the foreign key among the entity's columns, in the order of the
   *     key referred to
   */
  public static <E, T> ToOne<E, T> of(
      String name,
      List<Integer> columns,
      Supplier<EntityMapper<T, ?, ?>> target,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter) {
    return new ToOne<>(name, columns, target, getter, setter, Cascades.DEFAULT, true, false, false);
  }

  /** Returns this reference with the given cascades. */
  public ToOne<E, T> cascade(Cascades cascades) {
    return new ToOne<>(
        name, columns, target, getter, setter, cascades, lazy, readOnly, orphanRemoval);
  }

  /** Returns this reference loaded with every result, in one query for all rows. */
  public ToOne<E, T> eager() {
    return new ToOne<>(
        name, columns, target, getter, setter, cascades, false, readOnly, orphanRemoval);
  }

  /** Returns this reference as one that leaves its column to the plain attribute beside it. */
  public ToOne<E, T> readOnly() {
    return new ToOne<>(name, columns, target, getter, setter, cascades, lazy, true, orphanRemoval);
  }

  /** Returns this reference with the object deleted that it leads to no longer. */
  public ToOne<E, T> orphanRemoval() {
    return new ToOne<>(name, columns, target, getter, setter, cascades, lazy, readOnly, true);
  }

  /** Returns the attribute's name. */
  public String name() {
    return name;
  }

  /**
   * Returns the position of the foreign key among the entity's columns. Of several columns it is
   * the last one, which tells whether the reference has changed: earlier ones may belong to the
   * key.
   */
  public int column() {
    return column;
  }

  /**
   * Returns the positions of all columns of the foreign key, in the order of the key referred to.
   */
  public List<Integer> columns() {
    return columns;
  }

  /** Returns the mapper of the entity referred to. */
  public EntityMapper<T, ?, ?> target() {
    return target.get();
  }

  /** Returns what happens to the object referred to along with the entity. */
  public Cascades cascades() {
    return cascades;
  }

  /** Tells whether the object referred to is loaded on first use rather than with the result. */
  public boolean isLazy() {
    return lazy;
  }

  /** Tells whether the plain attribute on the same column is the one to assign. */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** Tells whether the object that the reference leads to no longer is deleted. */
  public boolean isOrphanRemoval() {
    return orphanRemoval;
  }

  /** Returns the object referred to. */
  public @Nullable T get(E entity) {
    return getter.apply(entity);
  }

  /** Sets the object referred to. */
  public void set(E entity, @Nullable T value) {
    setter.accept(entity, value);
  }

  /**
   * Reads the key of the object referred to, in the form of {@link EntityMapper#identity}.
   *
   * @param at the position in the row of the first of the {@link #columns()}
   * @return the key, or null where one of the columns is null
   */
  public @Nullable Object readIdentity(Row row, int at) {
    EntityMapper<T, ?, ?> mapper = target.get();
    return mapper instanceof CompositeKeyMapper<T, ?, ?> composite
        ? composite.readIdentity(row, at, distances)
        : mapper.readIdentity(row, at);
  }

  /** Binds the key of the object referred to as the value of the foreign key. */
  public void bind(@Nullable T value, Binder binder) {
    bindKey(target.get(), value, binder);
  }

  /**
   * Binds one part of the key of the object referred to.
   *
   * @param part the part, counted from 0 in the order of {@link #columns()}
   */
  public void bind(@Nullable T value, int part, Binder binder) {
    EntityMapper<T, ?, ?> mapper = target.get();
    if (value != null && mapper instanceof CompositeKeyMapper<T, ?, ?> composite) {
      composite.bindPart(value, part, binder);
    } else {
      binder.setNull(mapper.mapping().keyColumns().get(part).type());
    }
  }

  private static <T, K> void bindKey(
      EntityMapper<T, K, ?> target, @Nullable T value, Binder binder) {
    K key = value == null ? null : target.keyOf(value);
    if (key == null) {
      binder.setNull(target.mapping().keyColumn().type());
    } else {
      target.bindKey(key, binder);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
