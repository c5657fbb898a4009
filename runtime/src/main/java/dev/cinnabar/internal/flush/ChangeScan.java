package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.AwaitedKeys.Awaited;
import dev.cinnabar.internal.flush.ReferenceChanges.Change;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the rows that a flush has to write from what is new and what has changed, after both
 * sides of all relationships were brought into step. Validates what is to be written.
 */
final class ChangeScan {

  private final Members members;
  private final ChangedEntries changed;
  private final KeyChanges keys;
  private final AwaitedKeys awaited;
  private final boolean holdBackOrphans;
  private final NewKeys newKeys;
  private final Set<Object> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> heldBack = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Validation validation = new Validation();
  private final List<FlushRow.Insert> inserts = new ArrayList<>();
  private final List<FlushRow.Update<?, ?>> updates = new ArrayList<>();
  private final List<FlushRow.Delete<?, ?>> deletes = new ArrayList<>();

  /**
   * Creates a scan.
   *
   * @param holdBackOrphans whether objects that have lost their owner wait for a flush that the
   *     program asks for
   */
  ChangeScan(
      Members members,
      ChangedEntries changed,
      KeyChanges keys,
      AwaitedKeys awaited,
      boolean holdBackOrphans) {
    this.members = members;
    this.changed = changed;
    this.keys = keys;
    this.awaited = awaited;
    this.newKeys = new NewKeys(members);
    this.holdBackOrphans = holdBackOrphans;
  }

  /**
   * Collects and validates; fails before anything was sent.
   *
   * @param waiting new objects that wait for a flush that the program asks for
   */
  void run(Set<Object> waiting) {
    heldBack.addAll(waiting);
    for (Pending<?, ?> pending : members.pending().all()) {
      if (!waiting.contains(pending.entity())) {
        insert(pending);
      }
    }
    changed.forEach(this::scan);
    validation.finish();
  }

  /** Tells whether an object was left for a flush that the program asks for. */
  boolean isHeldBack(Object entity) {
    return heldBack.contains(entity);
  }

  List<FlushRow.Insert> inserts() {
    return inserts;
  }

  List<FlushRow.Update<?, ?>> updates() {
    return updates;
  }

  List<FlushRow.Delete<?, ?>> deletes() {
    return deletes;
  }

  private <E, S extends Entry<E>> void insert(Pending<E, S> pending) {
    EntityMapper<E, ?, S> mapper = pending.mapper();
    S replaced = newKeys.claim(pending);
    if (replaced != null) {
      replace(mapper, replaced, pending.entity());
      return;
    }
    E entity = pending.entity();
    requireKnownReferences(mapper, entity, null);
    DatabaseValues.requireUnset(mapper, entity);
    List<Integer> leftOut = DatabaseValues.leftOut(mapper, entity);
    validation.begin(
        mapper.mapping(),
        column ->
            mapper.mapping().columns().get(column).insertable()
                && !leftOut.contains(column)
                && !awaited.has(entity, column));
    members.link().look(() -> mapper.validate(entity, validation));
    inserts.add(new FlushRow.Insert(pending, awaited.of(entity), leftOut));
  }

  /** A row that is deleted and inserted again is updated, where it differs at all. */
  private <E, S extends Entry<E>> void replace(EntityMapper<E, ?, S> mapper, S entry, E entity) {
    replaced.add(entry);
    ReferenceChanges changes = new ReferenceChanges();
    members.link().compare(mapper, entity, entry, changes);
    DatabaseValues.unsetFilled(mapper, entity).forEach(changes::remove);
    if (entry.entity() instanceof Stub stub) {
      // Nobody knows what the row holds.
      mapper.mapping().lazy(stub.lazy().missing()).forEach(changes::add);
    }
    addAwaited(entity, changes);
    changes.remove(mapper.mapping().versionPosition()); // Not the object's own: it is new.
    update(mapper, entry, entity, changes);
  }

  private void addAwaited(Object entity, ReferenceChanges changes) {
    for (Awaited<?, ?> key : awaited.of(entity)) {
      changes.add(key.inverse().column());
    }
  }

  private <E, S extends Entry<E>> void scan(EntityMapper<E, ?, S> mapper, S entry) {
    if (Status.isTracked(entry)) {
      if (keys.has(entry)) {
        scanKey(mapper, entry);
      }
      ReferenceChanges changes = new ReferenceChanges();
      members.link().compare(mapper, entry.entity(), entry, changes);
      addAwaited(entry.entity(), changes);
      if (!changes.isEmpty() && !holdsBack(mapper, entry.entity(), changes)) {
        Versions.requireOwn(mapper, entry, changes);
        update(mapper, entry, entry.entity(), changes);
      } else if (changes.isEmpty() && keys.has(entry) && mapper.mapping().isVersioned()) {
        changes.add(mapper.mapping().versionPosition());
        update(mapper, entry, entry.entity(), changes);
      }
    } else if (entry.status() == Status.DELETING && !replaced.contains(entry)) {
      deletes.add(delete(mapper, entry));
    }
  }

  private <E, S extends Entry<E>> void scanKey(EntityMapper<E, ?, S> mapper, S entry) {
    Set<Integer> columns = new HashSet<>();
    for (int column : keys.columnsOf(entry)) {
      requireUpdatable(mapper, entry, column);
      columns.add(column);
    }
    validation.begin(mapper.mapping(), columns::contains);
    members.link().look(() -> mapper.validate(entry.entity(), validation));
  }

  private static void requireUpdatable(EntityMapper<?, ?, ?> mapper, Entry<?> entry, int column) {
    ColumnMapping mapped = mapper.mapping().columns().get(column);
    if (!mapped.updatable()) {
      throw new EntityException(
          ErrorCode.NotUpdatable,
          mapper.mapping().name(),
          entry.key(),
          "%s.%s of key %s was changed, but %s."
              .formatted(
                  mapper.mapping().name(),
                  mapped.attribute(),
                  entry.key(),
                  mapped.isFilledByUpdate()
                      ? DatabaseValues.filled(mapped)
                          + ". Change what its value comes from, and leave it as it is"
                      : "its column is declared updatable = false. Leave it as it is, or make the column updatable"));
    }
  }

  private <E> boolean holdsBack(EntityMapper<E, ?, ?> mapper, E entity, ReferenceChanges changes) {
    boolean held = holdBackOrphans && isOrphan(mapper, entity, changes);
    if (held) {
      heldBack.add(entity);
    }
    return held;
  }

  private <E, S extends Entry<E>> void update(
      EntityMapper<E, ?, S> mapper, S entry, E entity, ReferenceChanges changes) {
    int[] columns = changes.columns();
    for (int column : columns) {
      if (mapper.mapping().isKey(column)) {
        throw KeyChanges.changed(mapper, entry, "A reference that is part of the key stays");
      }
      requireUpdatable(mapper, entry, column);
    }
    requireKnownReferences(mapper, entity, changes);
    validation.begin(
        mapper.mapping(), column -> changes.contains(column) && !awaited.has(entity, column));
    members.link().look(() -> mapper.validate(entity, validation));
    updates.add(
        new FlushRow.Update<>(
            mapper, entry, entity, Versions.withVersion(mapper, changes), awaited.of(entity)));
  }

  /**
   * Tells whether the change means more than a null: the deletion of the object, which has left a
   * collection, or of another one that it has let go of.
   */
  private <E> boolean isOrphan(EntityMapper<E, ?, ?> mapper, E entity, ReferenceChanges changes) {
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      Change change = changes.of(reference.column());
      if (reference.isOrphanRemoval() && change != null && change.before() != null) {
        return true;
      }
    }
    for (ForeignKeyRelation<?, E> relation : members.relations().containing(mapper)) {
      int column = relation.inverse().column();
      Change change = changes.of(column);
      if (change != null
          && change.now() == null
          && !awaited.has(entity, column)
          && (relation.relationship().isOrphanRemoval()
              || !mapper.mapping().columns().get(column).nullable())) {
        return true;
      }
    }
    return false;
  }

  private <E, S extends Entry<E>> FlushRow.Delete<E, S> delete(
      EntityMapper<E, ?, S> mapper, S entry) {
    ReferenceChanges changes = new ReferenceChanges();
    members.link().compare(mapper, entry.entity(), entry, changes);
    Map<Integer, Object> references = new HashMap<>();
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      Change change = changes.of(reference.column());
      Object target = change == null ? reference.get(entry.entity()) : change.before();
      if (target != null) {
        references.put(reference.column(), target);
      }
    }
    for (KeyReference<E, ?> reference : mapper.keyReferences()) {
      Object target = referred(reference, entry.entity());
      if (target != null) {
        references.putIfAbsent(reference.column(), target);
      }
    }
    return new FlushRow.Delete<>(mapper, entry, references);
  }

  private <E, K> @Nullable Object referred(KeyReference<E, K> reference, E entity) {
    K key = reference.get(entity);
    return key == null ? null : find(reference.target(), key);
  }

  private <T, K, S extends Entry<T>> @Nullable Object find(EntityMapper<T, K, S> target, K key) {
    S entry = members.identities().of(target).find(target.identity(key));
    return entry == null ? null : entry.entity();
  }

  /** Fails where a reference leads to an object without a row that nobody has added. */
  private <E> void requireKnownReferences(
      EntityMapper<E, ?, ?> mapper, E entity, @Nullable ReferenceChanges changes) {
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      if (changes == null || changes.contains(reference.column())) {
        requireKnown(mapper, entity, reference);
      }
    }
  }

  private <E, T> void requireKnown(EntityMapper<E, ?, ?> mapper, E entity, ToOne<E, T> reference) {
    T target = reference.get(entity);
    if (target == null || members.pending().contains(target)) {
      return;
    }
    String name = mapper.mapping().name();
    if (!reference.target().hasKey(target)) {
      throw new EntityException(
          ErrorCode.TransientReference,
          name,
          mapper.identityOf(entity),
          "%s.%s refers to a new %s that was not added. Add it, or let %s.%s cascade PERSIST."
              .formatted(name, reference, reference.target().mapping().name(), name, reference));
    }
    Entry<T> entry = members.entryOf(target);
    if (entry != null && (entry.status() == Status.DELETING || entry.status() == Status.DELETED)) {
      throw new EntityException(
          ErrorCode.StillReferenced,
          name,
          mapper.identityOf(entity),
          "%s.%s refers to %s %s, which is deleted. Set another one, or null."
              .formatted(name, reference, reference.target().mapping().name(), entry.key()));
    }
  }
}
