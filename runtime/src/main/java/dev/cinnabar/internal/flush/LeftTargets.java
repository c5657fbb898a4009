package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ToOne;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects that references with orphan removal led to, and lead to no longer: neither the one
 * that did nor another one that was changed.
 */
final class LeftTargets {

  private final Members members;
  private final Set<Object> left = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  LeftTargets(Members members) {
    this.members = members;
  }

  /** Returns the objects that nobody leads to any more. */
  Set<Object> of(ChangedEntries changed) {
    changed.forEach(this::collect);
    if (!left.isEmpty()) {
      members.pending().all().forEach(this::keep);
      left.removeAll(kept);
    }
    return left;
  }

  private <E, S extends Entry<E>> void collect(EntityMapper<E, ?, S> mapper, S entry) {
    if (!isOwner(mapper) || !Status.isTracked(entry)) {
      return;
    }
    ReferenceChanges changes = new ReferenceChanges();
    members.link().compare(mapper, entry.entity(), entry, changes);
    for (ToOne<E, ?> reference : mapper.toOnes()) {
      ReferenceChanges.Change change = changes.of(reference.column());
      if (reference.isOrphanRemoval() && change != null) {
        add(left, change.before());
        add(kept, change.now());
      }
    }
  }

  static boolean isOwner(EntityMapper<?, ?, ?> mapper) {
    return mapper.toOnes().stream().anyMatch(ToOne::isOrphanRemoval);
  }

  private static void add(Set<Object> objects, @Nullable Object one) {
    if (one != null) {
      objects.add(one);
    }
  }

  private <E, S extends Entry<E>> void keep(Pending<E, S> pending) {
    for (ToOne<E, ?> reference : pending.mapper().toOnes()) {
      if (reference.isOrphanRemoval()) {
        add(kept, reference.get(pending.entity()));
      }
    }
  }
}
