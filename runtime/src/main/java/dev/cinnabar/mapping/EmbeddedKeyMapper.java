package dev.cinnabar.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapper whose key of several columns is an object that the entity holds.
 *
 * <p>The object is never changed in place, because it may be held elsewhere too: where a part of
 * the key comes to be known, as that of an entity referred to, the entity is given another object.
 *
 * @param <E> the entity class
 * @param <K> the class of the key
 * @param <S> the generated snapshot
 */
public abstract class EmbeddedKeyMapper<E, K, S extends ObjectEntry<E>>
    extends CompositeKeyMapper<E, K, S> {

  /** Creates a mapper over what was declared and the parts of its key. */
  protected EmbeddedKeyMapper(EntityMapping<E> mapping, List<KeyPart<E, K, ?>> parts) {
    super(mapping, parts);
  }

  /** Gives the entity a key object; generated where something other than the constructor can. */
  protected void setKey(E entity, @Nullable K key) {}

  @Override
  final void assign(E entity, CompositeKey key) {
    setKey(entity, newKey(key));
  }

  /** Returns what gives the entity back the key object that it has now. */
  final Runnable takeBack(E entity) {
    K before = parts().get(0).holder(entity);
    return () -> setKey(entity, before);
  }

  /**
   * Gives the entity a key object with another value for one part. Nothing happens while other
   * parts have no value: the keys of the entities referred to are taken for those, where they are
   * known.
   */
  final void setPart(E entity, int position, @Nullable Object value) {
    Object[] values = new Object[parts().size()];
    for (int i = 0; i < values.length; i++) {
      Object known = i == position ? value : parts().get(i).normalizedOf(entity);
      if (known == null) {
        known = i == position ? null : referredKey(entity, i);
      }
      if (known == null) {
        return;
      }
      values[i] = known;
    }
    assign(entity, CompositeKey.of(values));
  }

  private @Nullable Object referredKey(E entity, int position) {
    for (ToOne<E, ?> reference : toOnes()) {
      if (reference.columns().equals(List.of(position))) {
        return referredKey(reference, entity);
      }
    }
    return null;
  }

  private static <E, T> @Nullable Object referredKey(ToOne<E, T> reference, E entity) {
    T target = reference.get(entity);
    return target == null ? null : reference.target().keyOf(target);
  }
}
