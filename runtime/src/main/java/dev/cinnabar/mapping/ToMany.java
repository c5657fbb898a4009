package dev.cinnabar.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entities that belong to an owner, because their foreign key refers back to it or because rows
 * of a join table say so: a collection, or the only one.
 *
 * @param <E> the owner
 * @param <T> the element
 */
public final class ToMany<E, T> {

  /** What the field is declared as. */
  public enum Shape {
    /** A {@link List} or a {@link Collection}. */
    LIST,
    /** A {@link Set}. */
    SET,
    /** The element itself, or null: the other side of a one-to-one reference. */
    ONE
  }

  private final String name;
  private final Shape shape;
  private final Supplier<EntityMapper<T, ?, ?>> target;
  private final String mappedBy;
  private final Function<E, ? extends @Nullable Collection<T>> getter;
  private final BiConsumer<E, Collection<T>> setter;
  private final Traits traits;

  /** What is said by a call of its own, and mostly not at all. */
  private record Traits(
      Cascades cascades,
      boolean orphanRemoval,
      @Nullable JoinTable joinTable,
      List<SortKey> order) {
    static final Traits NONE = new Traits(Cascades.DEFAULT, false, null, List.of());
  }

  private ToMany(
      String name,
      Shape shape,
      Supplier<EntityMapper<T, ?, ?>> target,
      String mappedBy,
      Function<E, ? extends @Nullable Collection<T>> getter,
      BiConsumer<E, Collection<T>> setter,
      Traits traits) {
    this.name = name;
    this.shape = shape;
    this.target = target;
    this.mappedBy = mappedBy;
    this.getter = getter;
    this.setter = setter;
    this.traits = traits;
  }

  /**
   * Describes a field declared as {@code List}.
   *
   * @param mappedBy the attribute of the element with the foreign key: a reference to the owner, or
   *     a plain column that holds its key; the collection of the element that writes the join
   *     table; or nothing, where this one is to be {@linkplain #joinedBy joined}
   */
  @SuppressWarnings("unchecked") // The runtime hands a list to what was declared as a list.
  public static <E, T> ToMany<E, T> list(
      String name,
      Supplier<EntityMapper<T, ?, ?>> target,
      String mappedBy,
      Function<E, @Nullable List<T>> getter,
      BiConsumer<E, List<T>> setter) {
    return new ToMany<>(
        name,
        Shape.LIST,
        target,
        mappedBy,
        getter,
        (owner, elements) -> setter.accept(owner, (List<T>) elements),
        Traits.NONE);
  }

  /** Describes a field declared as {@code Set}. */
  @SuppressWarnings("unchecked") // The runtime hands a set to what was declared as a set.
  public static <E, T> ToMany<E, T> set(
      String name,
      Supplier<EntityMapper<T, ?, ?>> target,
      String mappedBy,
      Function<E, @Nullable Set<T>> getter,
      BiConsumer<E, Set<T>> setter) {
    return new ToMany<>(
        name,
        Shape.SET,
        target,
        mappedBy,
        getter,
        (owner, elements) -> setter.accept(owner, (Set<T>) elements),
        Traits.NONE);
  }

  /** Describes a field declared as {@code Collection}. */
  public static <E, T> ToMany<E, T> collection(
      String name,
      Supplier<EntityMapper<T, ?, ?>> target,
      String mappedBy,
      Function<E, @Nullable Collection<T>> getter,
      BiConsumer<E, Collection<T>> setter) {
    return new ToMany<>(name, Shape.LIST, target, mappedBy, getter, setter, Traits.NONE);
  }

  /**
   * Describes a field declared as the element itself, because there is never more than one. What is
   * got and set by it here is a collection all the same, with one element or none.
   *
   * @param mappedBy the attribute of the element with the foreign key: a one-to-one reference
   */
  public static <E, T> ToMany<E, T> one(
      String name,
      Supplier<EntityMapper<T, ?, ?>> target,
      String mappedBy,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter) {
    return new ToMany<>(
        name,
        Shape.ONE,
        target,
        mappedBy,
        owner -> {
          T element = getter.apply(owner);
          return element == null ? List.of() : List.of(element);
        },
        (owner, elements) ->
            setter.accept(owner, elements.isEmpty() ? null : elements.iterator().next()),
        Traits.NONE);
  }

  /** Returns this collection with the given cascades. */
  public ToMany<E, T> cascade(Cascades cascades) {
    return with(new Traits(cascades, traits.orphanRemoval, traits.joinTable, traits.order));
  }

  /** Returns this collection with elements deleted when they leave it. */
  public ToMany<E, T> orphanRemoval() {
    return with(new Traits(traits.cascades, true, traits.joinTable, traits.order));
  }

  /** Returns this collection with its elements joined by rows of a table that it writes itself. */
  public ToMany<E, T> joinedBy(JoinTable table) {
    return with(new Traits(traits.cascades, traits.orphanRemoval, table, traits.order));
  }

  /**
   * Returns this collection sorted when it is loaded; what is equal is in the order of the keys.
   */
  public ToMany<E, T> orderBy(SortKey... order) {
    return with(
        new Traits(traits.cascades, traits.orphanRemoval, traits.joinTable, List.of(order)));
  }

  private ToMany<E, T> with(Traits traits) {
    return new ToMany<>(name, shape, target, mappedBy, getter, setter, traits);
  }

  /** Returns the attribute's name. */
  public String name() {
    return name;
  }

  /** Returns what the field is declared as. */
  public Shape shape() {
    return shape;
  }

  /** Returns the mapper of the elements. */
  public EntityMapper<T, ?, ?> target() {
    return target.get();
  }

  /**
   * Returns the element's attribute with the foreign key, or its collection that writes the join
   * table; empty for a collection that writes the join table itself.
   */
  public String mappedBy() {
    return mappedBy;
  }

  /** Returns the join table that this collection writes itself, or null. */
  public @Nullable JoinTable joinTable() {
    return traits.joinTable;
  }

  /** Returns what the elements are sorted by before their keys. */
  public List<SortKey> order() {
    return traits.order;
  }

  /** Returns what happens to the elements along with the owner. */
  public Cascades cascades() {
    return traits.cascades;
  }

  /** Tells whether an element that leaves the collection is deleted. */
  public boolean isOrphanRemoval() {
    return traits.orphanRemoval;
  }

  /** Returns the collection that stands in the field. */
  public @Nullable Collection<T> get(E owner) {
    return getter.apply(owner);
  }

  /** Puts a collection into the field; it must implement what the field is declared as. */
  public void set(E owner, Collection<T> elements) {
    setter.accept(owner, elements);
  }

  @Override
  public String toString() {
    return name;
  }
}
