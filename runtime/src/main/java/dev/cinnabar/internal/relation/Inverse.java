package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The side of an element that holds the foreign key to the owner of its collection.
 *
 * @param <E> the owner
 * @param <T> the element
 */
public sealed interface Inverse<E, T> {

  /** Returns the position among the element's columns that tells a change of the foreign key. */
  int column();

  /** Returns the positions of all columns of the foreign key. */
  List<Integer> columns();

  /**
   * Reads the owner's key from an element's row, in the form of {@link EntityMapper#identity}.
   *
   * @param at the position in the row of the element's first column
   */
  @Nullable Object readOwner(Row row, int at);

  /** Tells whether the element belongs to the owner. */
  boolean pointsTo(T element, E owner);

  /** Returns what the element's side holds: the owner itself or its key; null for nobody. */
  @Nullable Object ownerMark(T element);

  /** Returns what an element's side holds if it belongs to the owner; null where it has no key. */
  @Nullable Object markOf(E owner);

  /** Tells whether the element belongs to nobody. */
  boolean isNull(T element);

  /** Makes the element belong to the owner, as far as the owner's key is known. */
  void point(T element, E owner);

  /** Makes the element belong to nobody. */
  void release(T element);

  /** Returns the inverse of a collection. */
  static <E, T> Inverse<E, T> of(ToMany<E, T> relationship, EntityMapper<E, ?, ?> owner) {
    EntityMapper<T, ?, ?> target = relationship.target();
    for (SharedColumn<T, ?, ?> candidate : SharedColumn.of(target)) {
      if (candidate.reference().name().equals(relationship.mappedBy())
          || candidate.key().name().equals(relationship.mappedBy())) {
        return byShared(candidate);
      }
    }
    for (ToOne<T, ?> candidate : target.toOnes()) {
      if (candidate.name().equals(relationship.mappedBy())) {
        return new ByReference<>(castTarget(candidate), null);
      }
    }
    for (KeyReference<T, ?> candidate : target.keyReferences()) {
      if (candidate.name().equals(relationship.mappedBy())) {
        return byKey(candidate, owner);
      }
    }
    throw new IllegalStateException(
        "%s has no attribute '%s' that refers to %s."
            .formatted(target.mapping().name(), relationship.mappedBy(), owner.mapping().name()));
  }

  @SuppressWarnings("unchecked") // The processor has checked that the reference leads to the owner.
  private static <E, T> Inverse<E, T> byShared(SharedColumn<T, ?, ?> column) {
    SharedColumn<T, E, ?> shared = (SharedColumn<T, E, ?>) column;
    return new ByReference<>(shared.reference(), shared);
  }

  @SuppressWarnings("unchecked") // The processor has checked that the reference leads to the owner.
  private static <E, T> ToOne<T, E> castTarget(ToOne<T, ?> reference) {
    return (ToOne<T, E>) reference;
  }

  @SuppressWarnings("unchecked") // The processor has checked that the column holds the owner's key.
  private static <E, T, K> Inverse<E, T> byKey(
      KeyReference<T, ?> reference, EntityMapper<E, K, ?> owner) {
    return new ByKey<>((KeyReference<T, K>) reference, owner);
  }

  /**
   * A reference to the owner.
   *
   * @param reference the reference
   * @param shared the plain key beside it, or null
   * @param <E> the owner
   * @param <T> the element
   */
  record ByReference<E, T>(ToOne<T, E> reference, @Nullable SharedColumn<T, E, ?> shared)
      implements Inverse<E, T> {
    @Override
    public int column() {
      return reference.column();
    }

    @Override
    public List<Integer> columns() {
      return reference.columns();
    }

    @Override
    public @Nullable Object readOwner(Row row, int at) {
      return reference.readIdentity(row, at + reference.columns().get(0));
    }

    @Override
    public boolean pointsTo(T element, E owner) {
      return reference.get(element) == owner;
    }

    @Override
    public @Nullable Object ownerMark(T element) {
      return reference.get(element);
    }

    @Override
    public @Nullable Object markOf(E owner) {
      return owner;
    }

    @Override
    public boolean isNull(T element) {
      return reference.get(element) == null;
    }

    @Override
    public void point(T element, E owner) {
      set(element, owner);
    }

    @Override
    public void release(T element) {
      set(element, null);
    }

    private void set(T element, @Nullable E owner) {
      reference.set(element, owner);
      if (shared != null) {
        shared.followReference(element);
      }
    }
  }

  /**
   * A plain column with the owner's key.
   *
   * @param <E> the owner
   * @param <T> the element
   * @param <K> the type of the owner's key
   */
  record ByKey<E, T, K>(KeyReference<T, K> reference, EntityMapper<E, K, ?> owners)
      implements Inverse<E, T> {
    @Override
    public int column() {
      return reference.column();
    }

    @Override
    public List<Integer> columns() {
      return List.of(reference.column());
    }

    @Override
    public @Nullable Object readOwner(Row row, int at) {
      return owners.readIdentity(row, at + reference.column());
    }

    @Override
    public boolean pointsTo(T element, E owner) {
      Object mark = markOf(owner);
      return mark != null && mark.equals(ownerMark(element));
    }

    @Override
    public @Nullable Object ownerMark(T element) {
      K key = reference.get(element);
      return key == null ? null : owners.identity(key);
    }

    @Override
    public @Nullable Object markOf(E owner) {
      return owners.identityOf(owner);
    }

    @Override
    public boolean isNull(T element) {
      return reference.get(element) == null;
    }

    @Override
    public void point(T element, E owner) {
      K key = owners.keyOf(owner);
      if (key != null) {
        reference.set(element, key);
      }
    }

    @Override
    public void release(T element) {
      reference.set(element, null);
    }
  }
}
