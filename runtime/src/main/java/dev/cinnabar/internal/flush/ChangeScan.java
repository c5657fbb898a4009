package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.ReferenceChanges.Change;
import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks over all objects of a session and collects the rows that a flush has to write, after both
 * sides of all relationships were brought into step. Validates what is to be written.
 */
final class ChangeScan {

  private final Members members;
  private final UnfilledCheck unfilled;
  private final boolean holdBackOrphans;
  private boolean heldBack;
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
  ChangeScan(Members members, UnfilledCheck unfilled, boolean holdBackOrphans) {
    this.members = members;
    this.unfilled = unfilled;
    this.holdBackOrphans = holdBackOrphans;
  }

  /** Collects and validates; fails before anything was sent. */
  ChangeScan run() {
    Set<Object> waiting = holdBackOrphans ? pendingOrphans() : Set.of();
    for (Pending<?, ?> pending : members.pending().all()) {
      if (!waiting.contains(pending.entity())) {
        insert(pending);
      }
    }
    for (Entries<?, ?> entries : List.copyOf(members.identities().all())) {
      scan(entries);
    }
    validation.finish();
    return this;
  }

  private Set<Object> pendingOrphans() {
    Set<Object> orphans = new Removals(members).pendingOrphans();
    heldBack |= !orphans.isEmpty();
    return orphans;
  }

  /** Tells whether something was left for a flush that the program asks for. */
  boolean hasHeldBack() {
    return heldBack;
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
    Set<Integer> awaited = new HashSet<>();
    for (Pending.KeyAssignment<?, E> assignment : pending.awaited()) {
      awaited.add(assignment.inverse().column());
    }
    EntityMapper<E, ?, S> mapper = pending.mapper();
    if (!mapper.hasKey(pending.entity()) && mapper.mapping().keyColumn().generation() == null) {
      throw new EntityException(
          ErrorCode.KeyMissing,
          mapper.mapping().name(),
          null,
          "%s.%s is the key and was not assigned. Assign it before the flush, or let it be generated with @GeneratedValue."
              .formatted(mapper.mapping().name(), mapper.mapping().keyColumn().attribute()));
    }
    requireKnownReferences(mapper, pending.entity(), null);
    validation.begin(mapper.mapping(), awaited);
    mapper.validate(pending.entity(), validation);
    inserts.add(new FlushRow.Insert(pending));
  }

  private <E, S extends Entry<E>> void scan(Entries<E, S> entries) {
    EntityMapper<E, ?, S> mapper = entries.mapper();
    ReferenceChanges changes = new ReferenceChanges();
    entries.forEach(
        entry -> {
          switch (entry.status()) {
            case Status.LOADED, Status.STALE -> {
              requireSameKey(mapper, entry);
              members.link().compare(mapper, entry.entity(), entry, changes);
              if (!changes.isEmpty()) {
                update(mapper, entry, changes);
                changes.reset();
              }
            }
            case Status.UNFILLED -> {
              if (entry.entity() instanceof Stub) {
                unfilled.requireUnwritten(mapper, entry);
              }
            }
            case Status.DELETING -> deletes.add(delete(mapper, entry));
            default -> {}
          }
        });
  }

  private <E, S extends Entry<E>> void update(
      EntityMapper<E, ?, S> mapper, S entry, ReferenceChanges changes) {
    if (holdBackOrphans && isOrphan(mapper, changes)) {
      heldBack = true;
      return;
    }
    int[] columns = changes.columns();
    for (int column : columns) {
      ColumnMapping mapped = mapper.mapping().columns().get(column);
      if (!mapped.updatable()) {
        throw new EntityException(
            ErrorCode.NotUpdatable,
            mapper.mapping().name(),
            entry.key(),
            "%s.%s of key %s was changed, but its column is declared updatable = false. Leave it as it is, or make the column updatable."
                .formatted(mapper.mapping().name(), mapped.attribute(), entry.key()));
      }
    }
    requireKnownReferences(mapper, entry.entity(), changes);
    validation.begin(mapper.mapping(), Set.of());
    members.link().look(() -> mapper.validate(entry.entity(), validation));
    updates.add(new FlushRow.Update<>(mapper, entry, Arrays.stream(columns).boxed().toList()));
  }

  /** Tells whether leaving a collection means more for the object than a null: its deletion. */
  private <E> boolean isOrphan(EntityMapper<E, ?, ?> mapper, ReferenceChanges changes) {
    for (OwnedRelation<?, E> relation : members.relations().containing(mapper)) {
      int column = relation.inverse().column();
      Change change = changes.of(column);
      if (change != null
          && change.now() == null
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
        references.put(reference.column(), target);
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
          mapper.keyOf(entity),
          "%s.%s refers to a new %s that was not added. Add it, or let %s.%s cascade PERSIST."
              .formatted(name, reference, reference.target().mapping().name(), name, reference));
    }
    Entry<T> entry = members.entryOf(target);
    if (entry != null && (entry.status() == Status.DELETING || entry.status() == Status.DELETED)) {
      throw new EntityException(
          ErrorCode.StillReferenced,
          name,
          mapper.keyOf(entity),
          "%s.%s refers to %s %s, which is deleted. Set another one, or null."
              .formatted(name, reference, reference.target().mapping().name(), entry.key()));
    }
  }

  private <E, S extends Entry<E>> void requireSameKey(EntityMapper<E, ?, S> mapper, S entry) {
    E entity = entry.entity();
    boolean same;
    if (mapper instanceof LongKeyMapper<E, ?, ?> longs && entry instanceof LongEntry<?> known) {
      same = longs.hasKey(entity) && longs.key(entity) == known.longKey();
    } else {
      same = entry.key().equals(mapper.keyOf(entity));
    }
    if (!same) {
      throw new EntityException(
          ErrorCode.KeyChanged,
          mapper.mapping().name(),
          entry.key(),
          "%s %s was given the key %s. A stored row keeps its key: delete it and add a new object instead."
              .formatted(mapper.mapping().name(), entry.key(), mapper.keyOf(entity)));
    }
  }
}
