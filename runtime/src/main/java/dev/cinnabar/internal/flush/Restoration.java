package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.identity.TransactionLog.Inserted;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a transaction back in memory: values as last known from the database before it began, keys
 * given in it gone, new objects plain again, deleted ones back, and everything read anew on the
 * next sight.
 */
final class Restoration {

  private final Members members;
  private @Nullable EntityException failure;

  Restoration(Members members) {
    this.members = members;
  }

  /**
   * Takes everything back that can be.
   *
   * @throws EntityException the first of the setters that failed
   */
  void run() {
    takeBack();
    if (failure != null) {
      throw failure;
    }
  }

  private void takeBack() {
    members.link().beginWriting();
    try {
      members.log().restoreSnapshots();
      for (Pending<?, ?> pending : members.pending().all()) {
        pending.collections().forEach(Elements::uninstall);
        pending.takeBack();
      }
      members.pending().clear();
      Set<Entry<?>> added = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Inserted<?, ?> row : members.log().inserted()) {
        added.add(row.entry());
        forget(row);
      }
      fileUnderOldKeys(added);
      for (Entry<?> entry : members.log().deleted()) {
        if (!added.contains(entry)) {
          bringBack(entry);
        }
      }
      for (Entries<?, ?> entries : List.copyOf(members.identities().all())) {
        restore(entries);
      }
      for (Inserted<?, ?> row : members.log().inserted()) {
        Owned.of(row.entry()).forEach(Elements::rehash);
      }
      members.forEachCollection(Elements::forgetEdits);
      members.log().clear();
    } finally {
      members.link().endWriting();
    }
  }

  private <E, S extends Entry<E>> void forget(Inserted<E, S> row) {
    Entries<E, S> entries = members.identities().of(row.mapper());
    if (entries.find(row.entry().key()) == row.entry()) {
      entries.remove(row.entry());
    }
    for (Elements<E, ?> elements : Owned.of(row.entry())) {
      elements.uninstall();
    }
    row.takeBack();
  }

  /** All leave their places before any takes its old one, which another may have taken over. */
  private void fileUnderOldKeys(Set<Entry<?>> added) {
    Map<Entry<?>, Object> keys = new LinkedHashMap<>(members.log().keys());
    keys.keySet().removeAll(added);
    keys.keySet().removeIf(entry -> !unfile(entry)); // It has left the session.
    keys.forEach(this::file);
  }

  private <E> boolean unfile(Entry<E> entry) {
    return unfile(members.types().of(entry.entity()), entry);
  }

  private <E, S extends Entry<E>> boolean unfile(EntityMapper<E, ?, S> mapper, Entry<E> entry) {
    Entries<E, S> entries = members.identities().of(mapper);
    S filed = entries.find(entry.key());
    if (filed != entry) {
      return false;
    }
    entries.remove(filed);
    return true;
  }

  private <E> void file(Entry<E> entry, Object key) {
    IdentityMap.setKey(entry, key);
    file(members.types().of(entry.entity()), entry);
  }

  @SuppressWarnings("unchecked") // An entry is of the type that the mapper of its object makes.
  private <E, S extends Entry<E>> void file(EntityMapper<E, ?, S> mapper, Entry<E> entry) {
    members.identities().of(mapper).add((S) entry);
  }

  private <E> void bringBack(Entry<E> entry) {
    bringBack(members.types().of(entry.entity()), entry);
  }

  private <E, S extends Entry<E>> void bringBack(EntityMapper<E, ?, S> mapper, Entry<E> entry) {
    entry.setStatus(Status.STALE);
    Entries<E, S> entries = members.identities().of(mapper);
    if (entries.find(entry.key()) == null) { // Another object had taken its place.
      file(mapper, entry);
    }
  }

  private <E, S extends Entry<E>> void restore(Entries<E, S> entries) {
    EntityMapper<E, ?, S> mapper = entries.mapper();
    Changes changes = new Changes();
    entries.forEach(
        entry -> {
          if (entry.status() == Status.DELETING) {
            entry.setStatus(Status.STALE);
          }
          if (Status.isTracked(entry)) {
            restore(mapper, entry, changes);
          }
        });
  }

  private <E, S extends Entry<E>> void restore(
      EntityMapper<E, ?, S> mapper, S entry, Changes changes) {
    E entity = entry.entity();
    if (entity instanceof Stub stub) {
      stub.lazy().setDormant(false); // Setters must not load while they put values back.
    }
    IdentityMap.restoreKey(mapper, entry);
    mapper.compare(entity, entry, changes);
    if (!changes.isEmpty()) {
      for (int column : changes.columns()) {
        restore(mapper, entry, column);
      }
      changes.clear();
    }
    for (Elements<E, ?> elements : Owned.of(entry)) {
      elements.reinstall();
    }
    entry.setStatus(Status.STALE);
    if (entity instanceof Stub stub) {
      stub.lazy().setDormant(true);
    }
  }

  private <E, S extends Entry<E>> void restore(EntityMapper<E, ?, S> mapper, S entry, int column) {
    try {
      mapper.restore(entry.entity(), column, entry);
    } catch (RuntimeException refusal) {
      String name = mapper.mapping().name();
      EntityException refused =
          new EntityException(
              ErrorCode.AccessorFailed,
              name,
              entry.key(),
              "%s.%s of key %s: the setter failed while a rollback put the value back: %s. Let the mapper see the field, or let the setter accept every stored value."
                  .formatted(
                      name,
                      mapper.mapping().columns().get(column).attribute(),
                      entry.key(),
                      refusal),
              refusal);
      if (failure == null) {
        failure = refused;
      } else {
        failure.addSuppressed(refused);
      }
    }
  }
}
