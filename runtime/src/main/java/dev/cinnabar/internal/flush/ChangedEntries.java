package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stored objects that one flush has to look at: found by one walk over all, joined by those
 * that the runtime itself writes to or marks meanwhile. A session may hold many more.
 */
final class ChangedEntries {

  private final Members members;
  private final Map<Entry<?>, Changed<?, ?>> found = new LinkedHashMap<>();

  ChangedEntries(Members members) {
    this.members = members;
  }

  /**
   * Compares every object with its snapshot, once.
   *
   * @param keys takes the objects whose keys were changed
   */
  void find(UnfilledCheck unfilled, KeyChanges keys) {
    found.clear();
    for (Entries<?, ?> entries : List.copyOf(members.identities().all())) {
      find(entries, unfilled, keys);
    }
  }

  private <E, S extends Entry<E>> void find(
      Entries<E, S> entries, UnfilledCheck unfilled, KeyChanges keys) {
    EntityMapper<E, ?, S> mapper = entries.mapper();
    Changes changes = new Changes();
    entries.forEach(
        entry -> {
          switch (entry.status()) {
            case Status.LOADED, Status.STALE -> {
              if (!IdentityMap.hasOwnKey(mapper, entry)) {
                keys.add(mapper, entry);
                found.put(entry, new Changed<>(mapper, entry));
              }
              members.link().compare(mapper, entry.entity(), entry, changes);
              if (!changes.isEmpty()) {
                found.put(entry, new Changed<>(mapper, entry));
                changes.clear();
              }
            }
            case Status.UNFILLED -> {
              if (entry.entity() instanceof Stub) {
                unfilled.requireUnwritten(mapper, entry);
              }
            }
            case Status.DELETING -> found.put(entry, new Changed<>(mapper, entry));
            default -> {}
          }
        });
  }

  /** Tells whether there are none. */
  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Adds an object that the runtime writes to; nothing happens where it has no row. */
  <E> void note(E entity) {
    note(members.types().of(entity), entity);
  }

  private <E, S extends Entry<E>> void note(EntityMapper<E, ?, S> mapper, E entity) {
    S entry = members.identities().entryOf(mapper, entity);
    if (entry != null) {
      found.putIfAbsent(entry, new Changed<>(mapper, entry));
    }
  }

  /** Calls the visitor with every entry found so far. */
  void forEach(Visitor visitor) {
    for (Changed<?, ?> changed : List.copyOf(found.values())) {
      changed.accept(visitor);
    }
  }

  /** Returns the entries that are to be deleted so far. */
  Deque<Entry<?>> deleting() {
    Deque<Entry<?>> deleting = new ArrayDeque<>();
    for (Entry<?> entry : found.keySet()) {
      if (entry.status() == Status.DELETING) {
        deleting.add(entry);
      }
    }
    return deleting;
  }

  /** What is done with an entry. */
  interface Visitor {
    /** Receives an entry with its mapper. */
    <E, S extends Entry<E>> void visit(EntityMapper<E, ?, S> mapper, S entry);
  }

  private record Changed<E, S extends Entry<E>>(EntityMapper<E, ?, S> mapper, S entry) {
    void accept(Visitor visitor) {
      visitor.visit(mapper, entry);
    }
  }
}
