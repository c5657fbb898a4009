package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.internal.relation.ReferencePath;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.ObjectEntry;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects that one reference of a result's rows leads to: those of the session, else
 * stubs, else objects that are loaded once the result is read.
 *
 * @param <T> the entity referred to
 * @param <U> its snapshot
 */
final class ReferenceReader<T, U extends Entry<T>> {

  private final Loader loader;
  private final ToOne<?, T> reference;
  private final @Nullable ReferencePath path;
  private final EntityMapper<T, ?, U> mapper;
  private final @Nullable LongKeyMapper<T, ?, ?> longKeys;
  private final Entries<T, U> entries;
  private @Nullable LoadContext<U> context;
  private @Nullable Set<U> eager;

  private ReferenceReader(
      Loader loader,
      ToOne<?, T> reference,
      @Nullable ReferencePath path,
      EntityMapper<T, ?, U> mapper) {
    this.loader = loader;
    this.reference = reference;
    this.path = path;
    this.mapper = mapper;
    this.longKeys = mapper instanceof LongKeyMapper<T, ?, ?> longs ? longs : null;
    this.entries = loader.identities().of(mapper);
  }

  /**
   * Creates the reader of a reference.
   *
   * @param path the reference by its name, where it is known
   */
  static <T> ReferenceReader<T, ?> of(
      Loader loader, ToOne<?, T> reference, @Nullable ReferencePath path) {
    return of(loader, reference, path, reference.target());
  }

  private static <T, U extends Entry<T>> ReferenceReader<T, U> of(
      Loader loader,
      ToOne<?, T> reference,
      @Nullable ReferencePath path,
      EntityMapper<T, ?, U> mapper) {
    return new ReferenceReader<>(loader, reference, path, mapper);
  }

  ToOne<?, T> reference() {
    return reference;
  }

  @Nullable T find(Row row, int at) {
    if (longKeys != null) {
      long key = row.getLongOr(at, Long.MIN_VALUE);
      if (key == Long.MIN_VALUE && row.isNull(at)) {
        return null;
      }
      U present = entries.find(key);
      return present == null ? refer(key, longKeys) : meet(present);
    }
    Object key = reference.readIdentity(row, at);
    if (key == null) {
      return null;
    }
    U present = entries.find(key);
    return present == null ? refer(key) : meet(present);
  }

  /** Finds the object with a key in the form that the identity map keeps. */
  T find(Object key) {
    U present = entries.find(key);
    if (present != null) {
      return meet(present);
    }
    return longKeys != null && key instanceof Long number ? refer(number, longKeys) : refer(key);
  }

  private T meet(U entry) {
    if (entry.status() == Status.UNFILLED) {
      await(entry);
    }
    return entry.entity();
  }

  private T refer(long key, LongKeyMapper<T, ?, ?> longs) {
    U entry = mapper.snapshot();
    LazyStub<T> lazy = new LazyStub<>(loader.link(), mapper, path);
    T entity = newTarget(lazy);
    longs.setKey(entity, key);
    if (entry instanceof LongEntry<?> target) {
      target.setLongKey(key);
    }
    return register(entry, entity, lazy);
  }

  private T refer(Object key) {
    U entry = mapper.snapshot();
    LazyStub<T> lazy = new LazyStub<>(loader.link(), mapper, path);
    T entity = newTarget(lazy);
    mapper.setIdentity(entity, key);
    if (entry instanceof ObjectEntry<?> target) {
      target.setKey(key);
    }
    return register(entry, entity, lazy);
  }

  private T newTarget(LazyStub<T> lazy) {
    T stub = mapper.stub(lazy);
    return stub == null ? Objects.requireNonNull(mapper.create(), "empty object") : stub;
  }

  private T register(U entry, T entity, LazyStub<T> lazy) {
    entry.setEntity(entity);
    entry.setStatus(Status.UNFILLED);
    entries.add(entry);
    if (entity instanceof Stub) {
      if (loader.isTracking()) {
        capture(entry, entity, lazy);
      }
      lazy.awaken(entity);
    }
    await(entry);
    return entity;
  }

  /**
   * Keeps what the constructor has left in the stub, so that a later write past its methods is
   * seen. Another instance would not do: a constructor may take the time or draw a number.
   */
  private void capture(U entry, T entity, LazyStub<T> lazy) {
    try {
      mapper.capture(entity, entry);
      lazy.setComparable();
    } catch (RuntimeException unreadable) {
      // A getter that cannot stand an empty object must not keep its neighbours from being read.
    }
  }

  /** Takes a note that the object's row is still to be read: now, or when it is touched. */
  private void await(U entry) {
    if (!reference.isLazy() || !(entry.entity() instanceof Stub)) {
      if (eager == null) {
        eager = new LinkedHashSet<>();
      }
      eager.add(entry);
    } else {
      if (context == null) {
        context = new LoadContext<>(loader.touch());
      }
      context.adopt(entry);
    }
  }

  /** Loads the objects that have to come with the result. */
  void loadEager() {
    Set<U> waiting = eager;
    if (waiting != null) {
      loader.fillAll(mapper, List.copyOf(waiting));
      eager = null;
    }
  }

  /** Takes out the objects whose rows were not read, and tells which they are. */
  void abandon(Set<Object> lost) {
    if (eager != null) {
      for (U entry : eager) {
        if (!(entry.entity() instanceof Stub)) {
          lost.add(entry.entity());
          if (entry.status() == Status.UNFILLED) {
            entries.remove(entry);
          }
        }
      }
      eager = null;
    }
  }
}
