package dev.cinnabar.mapping;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.UnfitValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapper whose key is several columns: those at the first positions, in the order of its parts.
 *
 * <p>A session keeps such a key as a {@link CompositeKey}. The user's key class is asked for its
 * parts when a key comes in and made anew when one goes out, so neither its {@code equals} nor a
 * later change of an instance matters.
 *
 * <pre>{@code
 * session.get(ORDER_LINE, new OrderLineId(7L, 2));
 * // SELECT … FROM order_lines WHERE order_id = ? AND line_no = ?
 * }</pre>
 *
 * @param <E> the entity class
 * @param <K> the class of the key
 * @param <S> the generated snapshot
 */
public abstract non-sealed class CompositeKeyMapper<E, K, S extends ObjectEntry<E>>
    extends EntityMapper<E, K, S> {

  private final List<KeyPart<E, K, ?>> parts;

  /** Creates a mapper over what was declared and the parts of its key. */
  protected CompositeKeyMapper(EntityMapping<E> mapping, List<KeyPart<E, K, ?>> parts) {
    super(mapping);
    this.parts = List.copyOf(parts);
  }

  /** Makes a key object of the user's class. */
  protected abstract K newKey(CompositeKey key);

  /** Returns the parts of the key, in the order of their columns. */
  public final List<KeyPart<E, K, ?>> parts() {
    return parts;
  }

  @Override
  public final boolean hasKey(E entity) {
    return missingPart(entity) < 0;
  }

  /** Returns the position of the first part that the entity has no value for, or -1. */
  public final int missingPart(E entity) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).get(entity) == null) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public final @Nullable K keyOf(E entity) {
    CompositeKey key = identityOf(entity);
    return key == null ? null : newKey(key);
  }

  @Override
  public final @Nullable CompositeKey identityOf(E entity) {
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = normalizedOf(entity, i);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return CompositeKey.of(values);
  }

  private @Nullable Object normalizedOf(E entity, int part) {
    try {
      return parts.get(part).normalizedOf(entity);
    } catch (UnfitValueException e) {
      throw unfit(null, part, e);
    }
  }

  private @Nullable Object normalizedOfKey(K key, int part) {
    try {
      return parts.get(part).normalizedOfKey(key);
    } catch (UnfitValueException e) {
      throw unfit(key, part, e);
    }
  }

  @Override
  public final boolean hasIdentity(E entity, Object identity) {
    if (!(identity instanceof CompositeKey key)) {
      return false;
    }
    for (KeyPart<E, K, ?> part : parts) {
      // A reference that has changed is a changed column, which the flush looks at by itself.
      if (part.reference() == null
          && !key.part(part.position()).equals(normalizedOf(entity, part.position()))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final CompositeKey identity(K key) {
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = normalizedOfKey(key, i);
      if (value == null) {
        ColumnMapping column = mapping().keyColumns().get(i);
        throw new EntityException(
            ErrorCode.KeyMissing,
            mapping().name(),
            null,
            "%s: the key has no value for %s. A key of several columns is complete or none."
                .formatted(mapping().name(), column.attribute()));
      }
      values[i] = value;
    }
    return CompositeKey.of(values);
  }

  @Override
  public final void setKeyOf(E entity, K key) {
    setIdentity(entity, identity(key));
  }

  @Override
  public final void setIdentity(E entity, Object identity) {
    assign(entity, (CompositeKey) identity);
  }

  /** Gives an entity its key: part by part, unless it holds an object with all of them. */
  void assign(E entity, CompositeKey key) {
    for (KeyPart<E, K, ?> part : parts) {
      part.assign(entity, key);
    }
  }

  /** Does nothing: a key of several columns is never given by the runtime as a whole. */
  @Override
  public final void clearKey(E entity) {}

  @Override
  public final void bindKey(K key, Binder binder) {
    bindIdentity(identity(key), binder);
  }

  @Override
  public final void bindIdentity(Object identity, Binder binder) {
    CompositeKey key = (CompositeKey) identity;
    for (KeyPart<E, K, ?> part : parts) {
      try {
        part.bind(key, binder);
      } catch (UnfitValueException e) {
        throw unfit(key, part.position(), e);
      }
    }
  }

  /** Binds one part of an entity's key, null where it has no value. */
  public final void bindPart(E entity, int position, Binder binder) {
    parts.get(position).bindOf(entity, binder);
  }

  @Override
  public final @Nullable K readKey(Row row, int at) {
    CompositeKey key = readIdentity(row, at);
    return key == null ? null : newKey(key);
  }

  @Override
  public final @Nullable CompositeKey readIdentity(Row row, int at) {
    Object[] values = new Object[parts.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = parts.get(i).read(row, at + i);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return CompositeKey.of(values);
  }

  /** Reads a key whose parts stand at the given distances from {@code at}. */
  final @Nullable CompositeKey readIdentity(Row row, int at, int[] distances) {
    Object[] values = new Object[distances.length];
    for (int i = 0; i < distances.length; i++) {
      Object value = parts.get(i).read(row, at + distances[i]);
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return CompositeKey.of(values);
  }
}
