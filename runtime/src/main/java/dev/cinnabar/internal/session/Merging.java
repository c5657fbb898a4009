package dev.cinnabar.internal.session;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.internal.flush.Members;
import dev.cinnabar.internal.flush.UnitOfWork;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.load.Loader;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.internal.relation.ReferredObjects;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.NullProbe;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Copies objects from outside onto those of the session that stand for the same rows, with what
 * merge cascades reach from them. The rows are read first, those of one class by one query; then
 * versions are compared; only then is anything copied.
 */
final class Merging {

  private final Members members;
  private final Loader loader;
  private final UnitOfWork unit;
  private final ReferredObjects objects;
  private final IdentityHashMap<Object, Object> targets = new IdentityHashMap<>();
  private final List<Object> sources = new ArrayList<>();
  private final List<Object> added = new ArrayList<>();
  private final IdentityHashMap<Object, Set<String>> missing = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Set<Integer>> ownedColumns = new IdentityHashMap<>();

  Merging(Members members, Loader loader, UnitOfWork unit) {
    this.members = members;
    this.loader = loader;
    this.unit = unit;
    this.objects = loader.referredObjects();
  }

  /** Returns the objects of the session for the given ones, in their order. */
  <E> List<E> merge(Iterable<? extends E> given) {
    try {
      return copied(given);
    } finally {
      missing.forEach((source, groups) -> ((Stub) source).lazy().setMissing(groups));
    }
  }

  private <E> List<E> copied(Iterable<? extends E> given) {
    List<E> merged = new ArrayList<>();
    collect(given);
    loadRows();
    sources.forEach(this::findTarget);
    for (Object source : sources) {
      copy(members.types().of(source), source);
    }
    objects.load();
    added.forEach(unit::add);
    for (E source : given) {
      merged.add(members.types().of(source).mapping().type().cast(target(source)));
    }
    return merged;
  }

  /** Follows merge cascades, but not into what is not loaded. */
  private void collect(Iterable<?> given) {
    Deque<Object> open = new ArrayDeque<>();
    given.forEach(open::add);
    while (!open.isEmpty()) {
      Object source = open.remove();
      if (!targets.containsKey(source) && !members.containsAnywhere(source)) {
        targets.put(source, source);
        sources.add(source);
        if (source instanceof Stub stub && !stub.lazy().missing().isEmpty()) {
          missing.put(source, stub.lazy().missing());
          stub.lazy().setMissing(Set.of()); // It is looked at as it is.
        }
        follow(members.types().of(source), source, open);
      }
    }
  }

  private <E> void follow(EntityMapper<E, ?, ?> mapper, E source, Deque<Object> open) {
    if (isUnfilled(source)) {
      return;
    }
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      Object referred = reference.cascades().merge() ? reference.get(source) : null;
      if (referred != null && !isUnfilled(referred)) {
        open.add(referred);
      }
    }
    for (OwnedRelation<E, ?> relation : members.relations().ownedBy(mapper)) {
      if (relation.relationship().cascades().merge()) {
        follow(relation, source, open);
      }
    }
  }

  /** Being in a collection is enough: an element's own side need not say so too. */
  private <E, T> void follow(OwnedRelation<E, T> relation, E source, Deque<Object> open) {
    for (T element : present(relation.relationship(), source)) {
      if (relation instanceof ForeignKeyRelation<E, T> keyed && keyed.inverse().isNull(element)) {
        ownedColumns
            .computeIfAbsent(element, none -> new HashSet<>())
            .add(keyed.inverse().column());
      }
      open.add(element);
    }
  }

  /** Tells whether an object knows nothing but its key. */
  private static boolean isUnfilled(Object source) {
    return source instanceof Stub stub
        && stub.lazy() instanceof LazyStub<?> lazy
        && !lazy.isFilled();
  }

  /** Returns the elements that can be read without a statement. */
  @SuppressWarnings("unchecked") // Behind an observed collection stand elements of its own type.
  private static <E, T> Collection<T> present(ToMany<E, T> relationship, E source) {
    Collection<T> collection = relationship.get(source);
    if (collection == null) {
      return List.of();
    }
    Elements<?, T> observed = (Elements<?, T>) Elements.behind(collection);
    return observed == null || observed.isReadable() ? collection : observed.inMemory();
  }

  /**
   * Tells whether a collection says what belongs to its owner and what does not. One that no
   * session has read and that is empty may just never have been filled.
   */
  private static boolean isWhole(Collection<?> collection) {
    Elements<?, ?> observed = Elements.behind(collection);
    return observed == null ? !collection.isEmpty() : observed.isReadable();
  }

  private void loadRows() {
    Map<EntityMapper<?, ?, ?>, List<Object>> keys = new LinkedHashMap<>();
    for (Object source : sources) {
      noteKey(members.types().of(source), source, keys);
    }
    keys.forEach((mapper, missing) -> loader.loadAll(mapper, missing));
  }

  private <E> void noteKey(
      EntityMapper<E, ?, ?> mapper, E source, Map<EntityMapper<?, ?, ?>, List<Object>> keys) {
    Object key = mapper.hasKey(source) ? mapper.identityOf(source) : null;
    if (key != null) {
      keys.computeIfAbsent(mapper, none -> new ArrayList<>()).add(key);
    }
  }

  private void findTarget(Object source) {
    findTarget(members.types().of(source), source);
  }

  private <E, K, S extends Entry<E>> void findTarget(EntityMapper<E, K, S> mapper, E source) {
    Object key = mapper.hasKey(source) ? mapper.identityOf(source) : null;
    S entry = key == null ? null : members.identities().of(mapper).find(key);
    if (entry != null && Status.isTracked(entry)) {
      requireVersion(mapper, source, entry);
      targets.put(source, entry.entity());
      return;
    }
    if (key != null && mapper.mapping().keyColumn().generation() != null) {
      throw stale(
          mapper,
          key,
          "is gone, and its key was generated, so that it cannot be inserted again. Clear the key and the version to add it as a new one");
    }
    E target = mapper.create();
    if (target == null) {
      String name = mapper.mapping().name();
      throw new EntityException(
          ErrorCode.NotSettable,
          name,
          key,
          "%s: there is no row to merge into, and no empty object can be made for a new one, because some attributes are set by the constructor only. Add the object instead."
              .formatted(name));
    }
    if (key != null) {
      mapper.setIdentity(target, key);
    }
    targets.put(source, target);
    added.add(target);
  }

  private <E, S extends Entry<E>> void requireVersion(
      EntityMapper<E, ?, S> mapper, E source, S entry) {
    EntityMapping<E> mapping = mapper.mapping();
    if (!mapping.isVersioned()
        || isUnfilled(source)
        || NullProbe.isNull(mapper, source, mapping.versionPosition())) {
      return;
    }
    Changes changes = new Changes();
    members.link().compare(mapper, source, entry, changes);
    if (changes.contains(mapping.versionPosition())) {
      throw stale(
          mapper,
          entry.key(),
          "has another version than the object to merge: it was changed since that was read. Read it again and repeat the change");
    }
  }

  private static StaleDataException stale(EntityMapper<?, ?, ?> mapper, Object key, String what) {
    String name = mapper.mapping().name();
    return new StaleDataException(
        ErrorCode.StaleData, name, key, "Merge: the row of %s %s %s.".formatted(name, key, what));
  }

  private <E, S extends Entry<E>> void copy(EntityMapper<E, ?, S> mapper, E source) {
    E target = mapper.mapping().type().cast(target(source));
    if (isUnfilled(source)) {
      return;
    }
    S values = mapper.snapshot();
    mapper.capture(source, values);
    Changes changes = new Changes();
    members.link().compare(mapper, target, values, changes);
    Set<Integer> owned = ownedColumns.getOrDefault(source, Set.of());
    members
        .link()
        .write(
            () -> {
              for (int column : changes.columns()) {
                if (isCopied(mapper, column)
                    && !owned.contains(column)
                    && !isMissing(mapper, source, column)) {
                  mapper.restore(target, column, values);
                }
              }
              for (ToOne<E, ?> reference : mapper.toOnes()) {
                if (!owned.contains(reference.column())) {
                  refer(reference, source, target);
                }
              }
            });
    for (ToMany<E, ?> collection : mapper.toManys()) {
      if (collection.cascades().merge()) {
        fill(collection, source, target);
      }
    }
  }

  private boolean isMissing(EntityMapper<?, ?, ?> mapper, Object source, int column) {
    return mapper.mapping().isLazy(column, missing.getOrDefault(source, Set.of()));
  }

  private static boolean isCopied(EntityMapper<?, ?, ?> mapper, int column) {
    ColumnMapping mapping = mapper.mapping().columns().get(column);
    return column != mapper.mapping().versionPosition()
        && (mapping.insertable() || mapping.updatable());
  }

  private <E, T> void refer(ToOne<E, T> reference, E source, E target) {
    T referred = reference.get(source);
    T own = referred == null ? null : own(reference, referred);
    if (reference.get(target) != own) {
      reference.set(target, own);
    }
  }

  /** Returns the session's object for one that is referred to. */
  private <T> T own(ToOne<?, T> reference, T referred) {
    if (members.containsAnywhere(referred)) {
      return referred;
    }
    EntityMapper<T, ?, ?> mapper = reference.target();
    Object target = targets.get(referred);
    Object key = mapper.hasKey(referred) ? mapper.identityOf(referred) : null;
    if (target != null) {
      return mapper.mapping().type().cast(target);
    }
    return key == null ? referred : objects.find(reference, key);
  }

  /** Gives the target's collection the elements of the source's. */
  private <E, T> void fill(ToMany<E, T> relationship, E source, E target) {
    Collection<T> given = relationship.get(source);
    if (given == null) {
      return;
    }
    Set<T> merged = Collections.newSetFromMap(new IdentityHashMap<>());
    List<T> inOrder = new ArrayList<>();
    for (Object element : present(relationship, source)) {
      T own = relationship.target().mapping().type().cast(target(element));
      if (merged.add(own)) {
        inOrder.add(own);
      }
    }
    Collection<T> own = relationship.get(target);
    if (relationship.shape() == ToMany.Shape.ONE) {
      if (!inOrder.isEmpty()) { // Null may just never have been filled.
        relationship.set(target, inOrder);
      }
      return;
    }
    if (own == null) {
      relationship.set(
          target,
          relationship.shape() == ToMany.Shape.SET ? new LinkedHashSet<>(inOrder) : inOrder);
      return;
    }
    if (isWhole(given)) {
      own.removeIf(element -> !merged.contains(element));
    }
    own.forEach(merged::remove);
    inOrder.stream().filter(merged::contains).forEach(own::add);
  }

  private Object target(Object source) {
    return Objects.requireNonNull(targets.getOrDefault(source, source));
  }
}
