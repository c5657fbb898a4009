package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.ReferenceChanges.Change;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.internal.relation.Inverse;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Decides from the final owners which orphans and which children of deleted objects go too. What it
 * has decided for a flush that then sends nothing can be taken back.
 */
final class Removals {

  private final Members members;
  private final ChangedEntries changed;
  private final AwaitedKeys awaited;
  private final Deque<Runnable> decisions = new ArrayDeque<>(0);

  Removals(Members members, ChangedEntries changed, AwaitedKeys awaited) {
    this.members = members;
    this.changed = changed;
    this.awaited = awaited;
  }

  /** Forgets how to take back what was decided so far. */
  void settle() {
    decisions.clear();
  }

  /** Takes back what was decided since {@link #settle}, the latest first. */
  void takeBack() {
    while (!decisions.isEmpty()) {
      decisions.pop().run();
    }
  }

  /** Marks the row of an object for deletion. */
  void mark(Entry<?> entry) {
    if (entry.status() == Status.UNFILLED && entry.entity() instanceof Stub stub) {
      Lazy.load(stub.lazy()); // What it takes along has to be known.
    }
    byte before = entry.status();
    entry.setStatus(Status.DELETING);
    decisions.push(() -> entry.setStatus(before));
  }

  /** Lets a new object leave the session, with the new objects that it owns. */
  void leave(Object entity) {
    Pending<?, ?> pending = members.pending().find(entity);
    if (pending != null) {
      members.pending().remove(entity);
      decisions.push(() -> members.pending().add(pending));
      leaveBelow(pending);
    }
  }

  private <E> void leaveBelow(Pending<E, ?> pending) {
    for (Elements<E, ?> elements : pending.collections()) {
      if (removes(elements)) {
        leaveBelow(elements);
      }
      members.write(elements::uninstall);
      decisions.push(() -> members.write(elements::reinstall));
    }
  }

  private <E, T> void leaveBelow(Elements<E, T> elements) {
    for (T element : List.copyOf(elements.inMemory())) {
      if (!(elements.relation() instanceof ForeignKeyRelation<E, T> keyed)
          || keyed.inverse().isNull(element)
          || keyed.inverse().pointsTo(element, elements.owner())) {
        leave(element);
      }
    }
  }

  private static boolean removes(Elements<?, ?> elements) {
    return elements.relation().relationship().cascades().remove()
        || elements.relation().relationship().isOrphanRemoval();
  }

  /** Marks objects that have lost their owner, where that deletes them. */
  void markOrphans() {
    pendingOrphans().forEach(this::leave);
    changed.forEach(this::markOrphan);
    new LeftTargets(members).of(changed).forEach(target -> mark(target, new ArrayDeque<>()));
  }

  /** Returns the new objects that were taken out of the collection that they were added by. */
  Set<Object> pendingOrphans() {
    Set<Object> orphans = Collections.newSetFromMap(new IdentityHashMap<>());
    members.forEachCollection(elements -> collectPendingOrphans(elements, orphans));
    return orphans;
  }

  private <E, T> void collectPendingOrphans(Elements<E, T> elements, Set<Object> orphans) {
    if (elements.relation() instanceof ForeignKeyRelation<E, T> keyed
        && elements.relation().relationship().isOrphanRemoval()) {
      for (T element : elements.relation().isOne() ? elements.left() : elements.dropped()) {
        if (members.pending().contains(element)
            && keyed.inverse().isNull(element)
            && !awaited.has(element, keyed.inverse().column())) {
          orphans.add(element);
        }
      }
    }
  }

  private <E, S extends Entry<E>> void markOrphan(EntityMapper<E, ?, S> mapper, S entry) {
    ReferenceChanges changes = new ReferenceChanges();
    if (Status.isTracked(entry)) {
      members.link().compare(mapper, entry.entity(), entry, changes);
    }
    for (ForeignKeyRelation<?, E> relation : members.relations().containing(mapper)) {
      int column = relation.inverse().column();
      Change change = changes.of(column);
      if (relation.relationship().isOrphanRemoval()
          && change != null
          && change.now() == null
          && !awaited.has(entry.entity(), column)) {
        mark(entry);
        return;
      }
    }
  }

  /** Follows remove cascades from everything marked, then lets go of the children that stay. */
  void cascade() {
    Deque<Entry<?>> open = changed.deleting();
    List<Elements<?, ?>> released = new ArrayList<>();
    while (!open.isEmpty()) {
      cascadeFrom(open.remove(), open, released);
    }
    released.forEach(this::release);
  }

  private <E> void cascadeFrom(
      Entry<E> entry, Deque<Entry<?>> open, List<Elements<?, ?>> released) {
    EntityMapper<E, ?, ?> mapper = members.types().of(entry.entity());
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      Object target = reference.get(entry.entity());
      if (target != null && (reference.cascades().remove() || reference.isOrphanRemoval())) {
        mark(target, open);
      }
    }
    for (Elements<E, ?> elements : Owned.of(entry)) {
      cascadeInto(elements, open, released);
    }
  }

  private <E, T> void cascadeInto(
      Elements<E, T> elements, Deque<Entry<?>> open, List<Elements<?, ?>> released) {
    if (elements.relation() instanceof ForeignKeyRelation<E, T> relation) {
      cascadeInto(relation, elements, open, released);
    } else if (removes(elements)) { // The rows that join the others go with the object.
      if (!elements.isLoaded()) {
        members.link().require(elements.name(), "").load(elements);
      }
      List.copyOf(elements.inMemory()).forEach(element -> mark(element, open));
    }
  }

  private <E, T> void cascadeInto(
      ForeignKeyRelation<E, T> relation,
      Elements<E, T> elements,
      Deque<Entry<?>> open,
      List<Elements<?, ?>> released) {
    boolean byDatabase = DatabaseCascade.covers(relation);
    if (!elements.isLoaded() && !byDatabase) {
      members.link().require(elements.name(), "").load(elements);
    }
    if (!removes(elements) && !byDatabase) {
      released.add(elements);
      return;
    }
    // Rows that are not in memory are left to a database that deletes them by itself.
    List<T> known =
        elements.isLoaded()
            ? List.copyOf(elements.inMemory())
            : DatabaseCascade.known(members, relation, elements);
    for (T element : known) {
      if (relation.inverse().pointsTo(element, elements.owner())) {
        mark(element, open);
      }
    }
  }

  private void mark(Object entity, Deque<Entry<?>> open) {
    if (members.pending().contains(entity)) {
      leave(entity);
      return;
    }
    Entry<?> entry = members.entryOf(entity);
    if (entry != null && entry.status() != Status.DELETING && entry.status() != Status.DELETED) {
      mark(entry);
      changed.note(entity);
      open.add(entry);
    }
  }

  private <E, T> void release(Elements<E, T> elements) {
    if (elements.relation() instanceof ForeignKeyRelation<E, T> relation) {
      release(relation, elements);
    }
  }

  private <E, T> void release(ForeignKeyRelation<E, T> relation, Elements<E, T> elements) {
    Inverse<E, T> inverse = relation.inverse();
    for (T element : List.copyOf(elements.inMemory())) {
      Entry<?> entry = members.entryOf(element);
      boolean stays = entry == null || Status.isTracked(entry);
      if (stays && inverse.pointsTo(element, elements.owner())) {
        requireNullable(relation, elements, element);
        changed.note(element);
        members.write(() -> inverse.release(element));
        decisions.push(() -> members.write(() -> inverse.point(element, elements.owner())));
      }
    }
  }

  private <E, T> void requireNullable(
      ForeignKeyRelation<E, T> relation, Elements<E, T> elements, T element) {
    EntityMapper<T, ?, ?> mapper = relation.relationship().target();
    int column = relation.inverse().column();
    if (!mapper.mapping().columns().get(column).nullable()) {
      EntityMapper<E, ?, ?> owners = relation.owner();
      throw new EntityException(
          ErrorCode.StillReferenced,
          mapper.mapping().name(),
          mapper.identityOf(element),
          "%s %s cannot be deleted: %s %s refers to it and its %s must not be null. Delete or move it too, or let %s cascade REMOVE."
              .formatted(
                  owners.mapping().name(),
                  owners.identityOf(elements.owner()),
                  mapper.mapping().name(),
                  mapper.identityOf(element),
                  mapper.mapping().columns().get(column).attribute(),
                  elements.name()));
    }
  }
}
