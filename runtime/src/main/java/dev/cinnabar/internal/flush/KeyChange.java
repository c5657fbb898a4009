package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.CompositeKey;
import dev.cinnabar.mapping.CompositeKeyMapper;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stored object whose key is not that of its row any more.
 *
 * @param mapper its mapper
 * @param entry its entry
 * @param before the key of the row, in the form of {@link EntityMapper#identity}
 * @param after the key that the row gets, in the same form
 * @param key the key of the object, or null where it is not known as such
 * @param follows whether the row follows another one to which a part of its key refers; otherwise
 *     the program has assigned the key, which is written
 * @param <E> the entity class
 * @param <K> the type of the key
 * @param <S> the snapshot
 */
record KeyChange<E, K, S extends Entry<E>>(
    EntityMapper<E, K, S> mapper,
    S entry,
    Object before,
    Object after,
    @Nullable K key,
    boolean follows) {

  /** A key that the program has assigned. */
  static <E, K, S extends Entry<E>> KeyChange<E, K, S> assigned(
      EntityMapper<E, K, S> mapper, S entry, K key) {
    return new KeyChange<>(mapper, entry, entry.key(), mapper.identity(key), key, false);
  }

  /** Returns the positions of the key's columns in which an object and its row differ. */
  static <E> int[] columns(EntityMapper<E, ?, ?> mapper, Entry<E> entry) {
    Object now = mapper.identityOf(entry.entity());
    return now == null && mapper instanceof CompositeKeyMapper<E, ?, ?> composite
        ? new int[] {composite.missingPart(entry.entity())}
        : columns(entry.key(), now);
  }

  /** Returns the positions of the columns to write. */
  int[] columns() {
    return columns(before, after);
  }

  private static int[] columns(Object before, @Nullable Object after) {
    return before instanceof CompositeKey old
        ? IntStream.range(0, old.size())
            .filter(column -> !old.part(column).equals(part(after, column)))
            .toArray()
        : new int[] {0};
  }

  /** Returns what a column of a key holds. */
  static @Nullable Object part(@Nullable Object key, int column) {
    return key instanceof CompositeKey composite ? composite.part(column) : key;
  }
}
