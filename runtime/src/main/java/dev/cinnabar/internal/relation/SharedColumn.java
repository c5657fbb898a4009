package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key column that two attributes map: a reference, and the plain key of the object it
 * leads to.
 *
 * @param reference the reference
 * @param key the plain key
 * @param <E> the entity with the column
 * @param <T> the entity referred to
 * @param <K> the type of its key
 */
public record SharedColumn<E, T, K>(ToOne<E, T> reference, KeyReference<E, K> key) {

  static <E> List<SharedColumn<E, ?, ?>> of(EntityMapper<E, ?, ?> mapper) {
    List<SharedColumn<E, ?, ?>> shared = new ArrayList<>();
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      for (KeyReference<E, ?> key : mapper.keyReferences()) {
        if (key.column() == reference.column()) {
          shared.add(new SharedColumn<>(reference, key));
        }
      }
    }
    return List.copyOf(shared);
  }

  /** Returns the position of the column. */
  public int column() {
    return reference.column();
  }

  /** Tells whether both lead to one row; an object without a key agrees with none. */
  public boolean agrees(E entity) {
    Object held = heldKey(entity);
    K referred = referredKey(entity);
    return referred == null ? held == null : target().identity(referred).equals(held);
  }

  /** Returns the plain key as the identity map keeps it. */
  public @Nullable Object heldKey(E entity) {
    K held = key.get(entity);
    return held == null ? null : target().identity(held);
  }

  /** Lets the plain key follow the reference. */
  public void followReference(E entity) {
    key.set(entity, referredKey(entity));
  }

  private @Nullable K referredKey(E entity) {
    T referred = reference.get(entity);
    return referred == null ? null : target().keyOf(referred);
  }

  @SuppressWarnings("unchecked") // The processor has checked that both lead to one entity.
  private EntityMapper<T, K, ?> target() {
    return (EntityMapper<T, K, ?>) key.target();
  }
}
