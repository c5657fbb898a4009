package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.LifecycleEvent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Calls the methods of entities that want to know what happens to their rows: each once in a flush
 * before anything is checked, and once behind its last statement.
 */
final class Callbacks {

  private final Members members;
  private final Set<Object> called = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> added = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean calledAny;

  Callbacks(Members members) {
    this.members = members;
  }

  /** Forgets what an earlier flush has called. */
  void begin() {
    called.clear();
    added.clear();
  }

  /**
   * Calls the methods of what is to be written, as far as it is known.
   *
   * @param waiting new objects that are left for a later flush
   * @return whether there was one to call, so that it may have changed something
   */
  boolean before(ChangedEntries changed, Set<Object> waiting) {
    calledAny = false;
    for (Pending<?, ?> pending : members.pending().all()) {
      if (!waiting.contains(pending.entity())) {
        before(pending);
      }
    }
    changed.forEach(this::before);
    return calledAny;
  }

  private <E, S extends Entry<E>> void before(Pending<E, S> pending) {
    if (!pending.mapper().events().isEmpty()) {
      added.add(pending.entity());
      callOnce(pending.mapper(), pending.entity(), LifecycleEvent.PRE_PERSIST);
    }
  }

  private <E, S extends Entry<E>> void before(EntityMapper<E, ?, S> mapper, S entry) {
    if (mapper.events().isEmpty()) {
      return;
    }
    if (entry.status() == Status.DELETING) {
      callOnce(mapper, entry.entity(), LifecycleEvent.PRE_REMOVE);
    } else if (Status.isTracked(entry)) {
      Changes changes = new Changes();
      members.link().compare(mapper, entry.entity(), entry, changes);
      if (!changes.isEmpty()) {
        callOnce(mapper, entry.entity(), LifecycleEvent.PRE_UPDATE);
      }
    }
  }

  private <E> void callOnce(EntityMapper<E, ?, ?> mapper, E entity, LifecycleEvent event) {
    if (mapper.events().contains(event) && called.add(entity)) {
      calledAny = true;
      mapper.call(entity, event);
    }
  }

  /** Calls the methods of what was written. */
  void after(ChangeScan scan) {
    scan.inserts().forEach(row -> after(row.pending()));
    scan.updates().forEach(this::after);
    scan.deletes().forEach(this::after);
  }

  private <E, S extends Entry<E>> void after(Pending<E, S> row) {
    call(row.mapper(), row.entity(), LifecycleEvent.POST_PERSIST);
  }

  private <E, S extends Entry<E>> void after(FlushRow.Update<E, S> row) {
    // A new object may have taken over the row of a deleted one.
    boolean isNew = added.contains(row.entity());
    call(
        row.mapper(),
        row.entity(),
        isNew ? LifecycleEvent.POST_PERSIST : LifecycleEvent.POST_UPDATE);
  }

  private <E, S extends Entry<E>> void after(FlushRow.Delete<E, S> row) {
    call(row.mapper(), row.entry().entity(), LifecycleEvent.POST_REMOVE);
  }

  private static <E> void call(EntityMapper<E, ?, ?> mapper, E entity, LifecycleEvent event) {
    if (mapper.events().contains(event)) {
      mapper.call(entity, event);
    }
  }
}
