package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a class whose constructor takes values of the row. No object can stand for such a
 * row before it is read, so the reference is set when the rows that hold it are read and those that
 * it leads to are loaded.
 *
 * @param <E> the entity with the reference
 * @param <S> its snapshot
 * @param <T> the entity referred to
 */
final class LateReference<E, S extends Entry<E>, T> {

  private final Loader loader;
  private final ToOne<E, T> reference;
  private final EntityMapper<T, ?, ?> mapper;
  private final Entries<T, ?> entries;
  private final Set<Object> keys = new LinkedHashSet<>();
  private final List<Waiting<S>> waiting = new ArrayList<>();
  private @Nullable Object awaited;

  private LateReference(Loader loader, ToOne<E, T> reference, EntityMapper<T, ?, ?> mapper) {
    this.loader = loader;
    this.reference = reference;
    this.mapper = mapper;
    this.entries = loader.identities().of(mapper);
  }

  static <E, S extends Entry<E>, T> LateReference<E, S, T> of(
      Loader loader, ToOne<E, T> reference) {
    return new LateReference<>(loader, reference, reference.target());
  }

  ToOne<E, T> reference() {
    return reference;
  }

  /** Returns the object referred to, or null where there is none or its row is still to be read. */
  @Nullable T find(Row row, int at) {
    Object identity = reference.readIdentity(row, at);
    if (identity == null) {
      return null;
    }
    Entry<T> present = entries.find(identity);
    if (present != null) {
      return present.entity();
    }
    keys.add(identity);
    awaited = identity;
    return null;
  }

  /** Takes a note that the object waits for the one that its row has just asked for. */
  void await(S entry) {
    Object identity = awaited;
    if (identity != null) {
      waiting.add(new Waiting<>(entry, identity));
      awaited = null;
    }
  }

  /** Loads the objects that were asked for, and sets the reference to them. */
  void load(RowReader<E, S> owners) {
    if (waiting.isEmpty()) {
      return;
    }
    // Some have come with the same result.
    keys.removeIf(identity -> entries.find(identity) != null);
    loader.readAll(mapper, List.copyOf(keys));
    for (Waiting<S> one : waiting) {
      Entry<T> target = entries.find(one.identity());
      if (target == null) {
        throw Loader.missing(mapper, one.identity());
      }
      E owner = one.entry().entity();
      owners.complete(one.entry(), () -> reference.set(owner, target.entity()));
    }
    forget();
  }

  /** Lets the objects that wait in vain be read anew on their next sight. */
  void abandon(RowReader<E, S> owners) {
    waiting.forEach(one -> owners.readAgain(one.entry()));
    forget();
  }

  private void forget() {
    keys.clear();
    waiting.clear();
    awaited = null;
  }

  private record Waiting<S>(S entry, Object identity) {}
}
