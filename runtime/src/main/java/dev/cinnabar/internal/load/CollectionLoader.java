package dev.cinnabar.internal.load;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.internal.relation.Inverse;
import dev.cinnabar.internal.relation.JoinRelation;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads a collection that was touched, and with it the same collection of the owner's siblings. */
public final class CollectionLoader {

  private final Loader loader;
  private final Supplier<Collection<?>> unsaved;

  /**
   * Creates the collection loader of a session.
   *
   * @param unsaved objects that were added and not yet written, whose own side may name an owner
   */
  public CollectionLoader(Loader loader, Supplier<Collection<?>> unsaved) {
    this.loader = loader;
    this.unsaved = unsaved;
  }

  /** Loads a collection that was touched. */
  public <E, T> void load(Elements<E, T> touched) {
    OwnedRelation<E, T> relation = touched.relation();
    load(relation, siblings(relation.owner(), touched));
  }

  /** Loads the collections of one relation that are not loaded yet. */
  <E, T> void loadAll(OwnedRelation<E, T> relation, List<Elements<E, T>> collections) {
    List<Elements<E, T>> missing = collections.stream().filter(one -> !one.isLoaded()).toList();
    for (int start = 0; start < missing.size(); start += LoadContext.BATCH) {
      int end = Math.min(missing.size(), start + LoadContext.BATCH);
      load(relation, missing.subList(start, end));
    }
  }

  private <E, T> void load(OwnedRelation<E, T> relation, List<Elements<E, T>> batch) {
    if (relation instanceof ForeignKeyRelation<E, T> keyed) {
      read(keyed, relation.relationship().target(), batch);
    } else if (relation instanceof JoinRelation<E, T> join) {
      new JoinLoader(loader).load(join, relation.relationship().target(), batch);
    }
  }

  /** Returns the touched collection and those of its owner's siblings that are not loaded. */
  private <E, S extends Entry<E>, T> List<Elements<E, T>> siblings(
      EntityMapper<E, ?, S> owners, Elements<E, T> touched) {
    S entry = loader.identities().searchEntryOf(owners, touched.owner());
    boolean byKey =
        !(touched.relation() instanceof ForeignKeyRelation<E, T> keyed)
            || keyed.inverse() instanceof Inverse.ByKey;
    if (entry != null && byKey) {
      Loader.requireOwnKey(owners, entry, "load " + touched.name());
    }
    LoadContext<S> context = entry == null ? null : LoadContext.of(entry);
    if (entry == null || context == null) {
      return List.of(touched);
    }
    List<Elements<E, T>> batch = new ArrayList<>();
    for (S sibling : context.siblings(entry, other -> lacks(other, touched.relation()))) {
      Elements<E, T> elements =
          sibling == entry ? touched : elementsOf(sibling, touched.relation());
      if (elements != null) {
        batch.add(elements);
      }
    }
    return batch;
  }

  private static <E> boolean lacks(Entry<E> entry, OwnedRelation<E, ?> relation) {
    // What is going to be deleted may take its elements along.
    boolean concerns = Status.isTracked(entry) || entry.status() == Status.DELETING;
    Elements<E, ?> elements = concerns ? elementsOf(entry, relation) : null;
    return elements != null
        && !elements.isLoaded()
        && elements.isInstalled()
        && IdentityMap.hasOwnKey(relation.owner(), entry);
  }

  @SuppressWarnings("unchecked") // The relation tells the type of its elements.
  static <E, T> @Nullable Elements<E, T> elementsOf(Entry<E> entry, OwnedRelation<E, T> relation) {
    for (Elements<E, ?> elements : Owned.of(entry)) {
      if (elements.relation().equals(relation)) {
        return (Elements<E, T>) elements;
      }
    }
    return null;
  }

  private <E, T, U extends Entry<T>> void read(
      ForeignKeyRelation<E, T> relation, EntityMapper<T, ?, U> target, List<Elements<E, T>> batch) {
    IdentityHashMap<Elements<E, T>, List<T>> rows = new IdentityHashMap<>();
    IdentityHashMap<T, Boolean> seen = new IdentityHashMap<>();
    for (Elements<E, T> elements : batch) {
      rows.put(elements, new ArrayList<>());
    }
    List<Elements<E, T>> unread = batch;
    if (relation.isOne()) {
      unread = unread(relation, target, batch, rows);
      rows.values().forEach(known -> known.forEach(element -> seen.put(element, true)));
    }
    if (!unread.isEmpty()) {
      readRows(relation.owner(), relation, target, unread, rows, seen);
    }
    Moves<E, T> moves = new Moves<>(relation.inverse(), batch, seen);
    loader
        .link()
        .look(
            () ->
                loader
                    .identities()
                    .of(target)
                    .forEach(entry -> moves.considerStored(loader, target, entry)));
    for (Object candidate : unsaved.get()) {
      if (target.mapping().type().isInstance(candidate)) {
        moves.consider(target.mapping().type().cast(candidate));
      }
    }
    if (relation.isOne()) {
      rows.forEach(CollectionLoader::requireOne);
    }
    for (Elements<E, T> elements : batch) {
      elements.fill(rows.getOrDefault(elements, List.of()), moves.to(elements));
    }
  }

  /**
   * Takes what the session has already, because there is no other, and returns what is still to be
   * read.
   */
  private <E, T, U extends Entry<T>> List<Elements<E, T>> unread(
      ForeignKeyRelation<E, T> relation,
      EntityMapper<T, ?, U> target,
      List<Elements<E, T>> batch,
      IdentityHashMap<Elements<E, T>, List<T>> rows) {
    IdentityHashMap<Object, Elements<E, T>> byOwner = new IdentityHashMap<>();
    batch.forEach(elements -> byOwner.put(elements.owner(), elements));
    Changes changes = new Changes();
    loader
        .identities()
        .of(target)
        .forEach(
            entry -> {
              Elements<E, T> elements =
                  entry.status() == Status.LOADED
                      ? byOwner.get(relation.inverse().ownerMark(entry.entity()))
                      : null;
              if (elements != null) {
                loader.compare(target, entry, changes);
                if (!changes.contains(relation.inverse().column())) {
                  rows.computeIfAbsent(elements, one -> new ArrayList<>()).add(entry.entity());
                }
                changes.clear();
              }
            });
    return batch.stream()
        .filter(elements -> rows.getOrDefault(elements, List.of()).isEmpty())
        .filter(elements -> !loader.otherSides().isAbsent(elements))
        .toList();
  }

  /** Fails where the database holds several rows for what has no unique key there. */
  private static <E, T> void requireOne(Elements<E, T> elements, List<T> rows) {
    if (rows.size() > 1) {
      EntityMapper<E, ?, ?> owners = elements.relation().owner();
      throw new EntityException(
          ErrorCode.NotUnique,
          owners.mapping().name(),
          owners.identityOf(elements.owner()),
          "%s: %d rows refer to the %s with the key %s, and one may. Delete the others, and put a unique key on the column."
              .formatted(
                  elements.name(),
                  rows.size(),
                  owners.mapping().name(),
                  owners.identityOf(elements.owner())));
    }
  }

  private <E, S extends Entry<E>, T, U extends Entry<T>> void readRows(
      EntityMapper<E, ?, S> owners,
      ForeignKeyRelation<E, T> relation,
      EntityMapper<T, ?, U> target,
      List<Elements<E, T>> batch,
      IdentityHashMap<Elements<E, T>, List<T>> rows,
      IdentityHashMap<T, Boolean> seen) {
    Map<Object, Elements<E, T>> byKey = byKey(loader, owners, batch);
    List<Object> keys = List.copyOf(byKey.keySet());
    List<Integer> columns = relation.inverse().columns();
    RowReader<T, U> reader = new RowReader<>(loader, target);
    reader.run(
        () -> {
          try (Cursor cursor =
              loader.query(
                  loader
                      .statements()
                      .selectByForeignKey(
                          target.mapping(), columns, relation.relationship().order(), owners, keys),
                  0)) {
            while (cursor.next()) {
              U entry = reader.readEntry(cursor.row(), 1);
              Object key = relation.inverse().readOwner(cursor.row(), 1);
              Elements<E, T> elements = key == null ? null : byKey.get(key);
              // An object that was moved in memory, or is gone, is no element any more.
              if (elements != null
                  && entry.status() != Status.DELETED
                  && relation.inverse().pointsTo(entry.entity(), elements.owner())) {
                rows.computeIfAbsent(elements, owner -> new ArrayList<>()).add(entry.entity());
                seen.put(entry.entity(), true);
              }
            }
          }
        });
  }

  /** Returns collections by the keys of their owners' rows. */
  static <E, S extends Entry<E>, T> Map<Object, Elements<E, T>> byKey(
      Loader loader, EntityMapper<E, ?, S> owners, List<Elements<E, T>> batch) {
    Map<Object, Elements<E, T>> byKey = new LinkedHashMap<>();
    for (Elements<E, T> elements : batch) {
      S owner = loader.identities().searchEntryOf(owners, elements.owner());
      Object key = owner == null ? owners.identityOf(elements.owner()) : owner.key();
      if (key != null) {
        byKey.put(key, elements);
      }
    }
    return byKey;
  }

  /** Objects that belong to an owner by an assignment that is not written yet. */
  private static final class Moves<E, T> {

    private final Inverse<E, T> inverse;
    private final IdentityHashMap<T, Boolean> seen;
    private final Map<Object, Elements<E, T>> byMark;
    private final IdentityHashMap<Elements<E, T>, List<T>> moved = new IdentityHashMap<>();

    Moves(Inverse<E, T> inverse, List<Elements<E, T>> batch, IdentityHashMap<T, Boolean> seen) {
      this.inverse = inverse;
      this.seen = seen;
      this.byMark =
          inverse instanceof Inverse.ByReference ? new IdentityHashMap<>() : new HashMap<>();
      for (Elements<E, T> elements : batch) {
        Object mark = inverse.markOf(elements.owner());
        if (mark != null) {
          byMark.put(mark, elements);
        }
      }
    }

    /** An object with a row counts if its own side was changed, not for what it was read with. */
    <U extends Entry<T>> void considerStored(Loader loader, EntityMapper<T, ?, U> mapper, U entry) {
      Object mark = Status.isTracked(entry) ? inverse.ownerMark(entry.entity()) : null;
      if (mark != null && byMark.containsKey(mark)) {
        Changes changes = new Changes();
        loader.compare(mapper, entry, changes);
        if (changes.contains(inverse.column())) {
          consider(entry.entity());
        }
      }
    }

    void consider(T element) {
      Object mark = inverse.ownerMark(element);
      Elements<E, T> elements = mark == null ? null : byMark.get(mark);
      if (elements != null && seen.put(element, true) == null) {
        moved.computeIfAbsent(elements, key -> new ArrayList<>()).add(element);
      }
    }

    List<T> to(Elements<E, T> elements) {
      return moved.getOrDefault(elements, List.of());
    }
  }
}
