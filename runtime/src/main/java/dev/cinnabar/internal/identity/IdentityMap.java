package dev.cinnabar.internal.identity;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.ObjectEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One object per row for the life of a session. Entries are held strongly: a weak map would lose
 * {@code session.get(…).setTitle(…)}.
 */
public final class IdentityMap {

  private final Map<EntityMapper<?, ?, ?>, Entries<?, ?>> byMapper = new LinkedHashMap<>();

  /** Creates an empty map. */
  public IdentityMap() {}

  /** Returns the entries of one entity class. */
  @SuppressWarnings("unchecked") // A mapper is stored with the entries of its own class only.
  public <E, S extends Entry<E>> Entries<E, S> of(EntityMapper<E, ?, S> mapper) {
    Entries<?, ?> entries = byMapper.get(mapper);
    if (entries == null) {
      entries = new Entries<>(mapper);
      byMapper.put(mapper, entries);
    }
    return (Entries<E, S>) entries;
  }

  /** Returns the entries of all classes met so far. */
  public Collection<Entries<?, ?>> all() {
    return byMapper.values();
  }

  /** Finds the entry of an object by the key it holds; a changed key hides it. */
  public <E, S extends Entry<E>> @Nullable S entryOf(EntityMapper<E, ?, S> mapper, E entity) {
    S entry = entryWithKeyOf(mapper, entity);
    return entry != null && entry.entity() == entity ? entry : null;
  }

  /**
   * Finds the entry of an object by its key, then by walking over its class, because the program
   * may have changed the key. For calls that name one object; a walk per row would be quadratic.
   */
  public <E, S extends Entry<E>> @Nullable S searchEntryOf(EntityMapper<E, ?, S> mapper, E entity) {
    S entry = entryOf(mapper, entity);
    return entry == null ? of(mapper).findByObject(entity) : entry;
  }

  /** Finds the entry that has an object's key, whichever object stands for it. */
  public <E, S extends Entry<E>> @Nullable S entryWithKeyOf(
      EntityMapper<E, ?, S> mapper, E entity) {
    if (mapper instanceof LongKeyMapper<E, ?, ?> longs) {
      return longs.hasKey(entity) ? of(mapper).find(longs.key(entity)) : null;
    }
    Object key = mapper.identityOf(entity);
    return key == null ? null : of(mapper).find(key);
  }

  /** Tells whether the object of an entry still holds the key of its row. */
  public static <E> boolean hasOwnKey(EntityMapper<E, ?, ?> mapper, Entry<E> entry) {
    E entity = entry.entity();
    if (mapper instanceof LongKeyMapper<E, ?, ?> longs && entry instanceof LongEntry<?> known) {
      return longs.hasKey(entity) && longs.key(entity) == known.longKey();
    }
    return mapper.hasIdentity(entity, entry.key());
  }

  /** Gives the object of an entry the key of its row again, where the program has changed it. */
  public static <E> void restoreKey(EntityMapper<E, ?, ?> mapper, Entry<E> entry) {
    if (!hasOwnKey(mapper, entry)
        && mapper.mapping().keyColumns().stream().anyMatch(ColumnMapping::settable)) {
      mapper.setIdentity(entry.entity(), entry.key());
    }
  }

  /**
   * Gives an entry another key. It must not be filed meanwhile: it is to be removed before, and
   * added again.
   *
   * @param key the key in the form of {@link EntityMapper#identity}
   */
  public static void setKey(Entry<?> entry, Object key) {
    if (entry instanceof LongEntry<?> target) {
      target.setLongKey(((Number) key).longValue());
    } else if (entry instanceof ObjectEntry<?> target) {
      target.setKey(key);
    }
  }

  /** Registers an object under the key it holds. */
  public <E, S extends Entry<E>> S register(EntityMapper<E, ?, S> mapper, E entity, byte status) {
    S entry = mapper.snapshot();
    entry.setEntity(entity);
    entry.setStatus(status);
    setKey(mapper, entity, entry);
    of(mapper).add(entry);
    return entry;
  }

  /** Calls the action with every entry of every class. */
  public void forEach(Consumer<? super Entry<?>> action) {
    for (Entries<?, ?> entries : byMapper.values().toArray(Entries<?, ?>[]::new)) {
      entries.forEach(action);
    }
  }

  /** Forgets everything. */
  public void clear() {
    byMapper.clear();
  }

  private static <E> void setKey(EntityMapper<E, ?, ?> mapper, E entity, Entry<E> entry) {
    if (entry instanceof LongEntry<E> target && mapper instanceof LongKeyMapper<E, ?, ?> longs) {
      target.setLongKey(longs.key(entity));
    } else if (entry instanceof ObjectEntry<E> target) {
      Object key = mapper.identityOf(entity);
      if (key == null) {
        throw new IllegalStateException("An object is registered under its key.");
      }
      target.setKey(key);
    }
  }
}
