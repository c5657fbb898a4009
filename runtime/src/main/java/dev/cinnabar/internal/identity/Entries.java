package dev.cinnabar.internal.identity;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.ObjectEntry;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one entity class: a dense array in the order of loading, and an open-addressing
 * index of array positions on the key.
 *
 * <p>The dense array makes the scan for changes a walk through memory; the index of ints costs no
 * node per row. A removed entry leaves a hole that the next growth closes.
 *
 * @param <E> the entity class
 * @param <S> its generated snapshot
 */
public final class Entries<E, S extends Entry<E>> {

  private static final int SMALLEST = 4;

  private final EntityMapper<E, ?, S> mapper;
  private @Nullable S[] dense;
  private int[] index;
  private int used;
  private int holes;

  /** Creates an empty table of entries. */
  public Entries(EntityMapper<E, ?, S> mapper) {
    this.mapper = mapper;
    this.dense = newArray(SMALLEST);
    this.index = new int[SMALLEST * 2];
  }

  /** Returns the mapper of the entity class. */
  public EntityMapper<E, ?, S> mapper() {
    return mapper;
  }

  /** Returns how many entries there are. */
  public int size() {
    return used - holes;
  }

  /** Finds the entry of an integer key. */
  public @Nullable S find(long key) {
    int mask = index.length - 1;
    for (int slot = spread(key) & mask; index[slot] != 0; slot = (slot + 1) & mask) {
      S entry = dense[index[slot] - 1];
      if (entry instanceof LongEntry<?> candidate && candidate.longKey() == key) {
        return entry;
      }
    }
    return null;
  }

  /** Finds the entry of a key of any type, in the form its column type normalises it to. */
  public @Nullable S find(Object key) {
    if (mapper instanceof LongKeyMapper) {
      return find(((Number) key).longValue());
    }
    int mask = index.length - 1;
    for (int slot = spread(key.hashCode()) & mask; index[slot] != 0; slot = (slot + 1) & mask) {
      S entry = dense[index[slot] - 1];
      if (entry instanceof ObjectEntry<?> candidate && candidate.key().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /** Finds the entry of an object by walking over all; for objects whose key was changed. */
  public @Nullable S findByObject(Object entity) {
    for (int i = 0; i < used; i++) {
      S entry = dense[i];
      if (entry != null && entry.entity() == entity) {
        return entry;
      }
    }
    return null;
  }

  /** Adds an entry whose key is set and not present yet. */
  public void add(S entry) {
    if (used == dense.length) {
      rebuild(Math.max(SMALLEST, size() * 2));
    }
    dense[used++] = entry;
    link(entry, used);
  }

  /** Removes an entry. */
  public void remove(S entry) {
    dense[position(entry)] = null;
    holes++;
  }

  /** Makes room for more entries at once, where it is known how many will come. */
  public void reserve(int more) {
    if (used + more > dense.length) {
      rebuild(
          Math.max(size() + more, size() * 2)); // Many small results must not rebuild each time.
    }
  }

  /** Calls the action with every entry, in the order of loading; those it adds are left out. */
  public void forEach(Consumer<? super S> action) {
    @Nullable S[] present = dense; // Growth moves on to another array and leaves this one as it is.
    int last = used;
    for (int i = 0; i < last; i++) {
      S entry = present[i];
      if (entry != null) {
        action.accept(entry);
      }
    }
  }

  /** Tells whether the condition holds for an entry. */
  public boolean anyMatch(Predicate<? super S> condition) {
    @Nullable S[] present = dense;
    int last = used;
    for (int i = 0; i < last; i++) {
      S entry = present[i];
      if (entry != null && condition.test(entry)) {
        return true;
      }
    }
    return false;
  }

  private int position(S entry) {
    int mask = index.length - 1;
    for (int slot = hash(entry) & mask; index[slot] != 0; slot = (slot + 1) & mask) {
      if (dense[index[slot] - 1] == entry) {
        return index[slot] - 1;
      }
    }
    throw new IllegalStateException("The entry is not here.");
  }

  private void link(S entry, int position) {
    int mask = index.length - 1;
    int slot = hash(entry) & mask;
    while (index[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    index[slot] = position;
  }

  private void rebuild(int capacity) {
    @Nullable S[] before = dense;
    int last = used;
    dense = newArray(Math.max(capacity, size() + 1));
    index = new int[Integer.highestOneBit(Math.max(SMALLEST, dense.length) - 1) * 4];
    used = 0;
    holes = 0;
    for (int i = 0; i < last; i++) {
      S entry = before[i];
      if (entry != null) {
        dense[used++] = entry;
        link(entry, used);
      }
    }
  }

  private static int hash(Entry<?> entry) {
    return entry instanceof LongEntry<?> candidate
        ? spread(candidate.longKey())
        : spread(entry.key().hashCode());
  }

  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  @SuppressWarnings("unchecked") // Java has no arrays of generic types; only S is ever stored.
  private static <S> @Nullable S[] newArray(int length) {
    return (S[]) new Entry<?>[length];
  }
}
