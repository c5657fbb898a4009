package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.identity.TransactionLog.Inserted;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import java.util.List;

/**
 * Takes a transaction back in memory: values as last known from the database before it began, keys
 * given in it gone, new objects plain again, deleted ones back, and everything read anew on the
 * next sight.
 */
final class Restoration {

  private final Members members;

  Restoration(Members members) {
    this.members = members;
  }

  void run() {
    members.link().beginWriting();
    try {
      members.log().restoreSnapshots();
      for (Entry<?> entry : members.log().deleted()) {
        entry.setStatus(Status.STALE);
      }
      for (Pending<?, ?> pending : members.pending().all()) {
        pending.collections().forEach(Elements::uninstall);
      }
      members.pending().clear();
      List<Inserted<?, ?>> inserted = members.log().inserted();
      for (int i = inserted.size() - 1; i >= 0; i--) {
        forget(inserted.get(i));
      }
      for (Entries<?, ?> entries : List.copyOf(members.identities().all())) {
        restore(entries);
      }
      for (Inserted<?, ?> row : inserted) {
        row.takeKeyBack();
      }
      members.log().clear();
    } finally {
      members.link().endWriting();
    }
  }

  private <E, S extends Entry<E>> void forget(Inserted<E, S> row) {
    members.identities().of(row.mapper()).remove(row.entry());
    for (Elements<E, ?> elements : Owned.of(row.entry())) {
      elements.uninstall();
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

  private static <E, S extends Entry<E>> void restore(
      EntityMapper<E, ?, S> mapper, S entry, Changes changes) {
    E entity = entry.entity();
    if (entity instanceof Stub stub) {
      stub.lazy().setDormant(false); // Setters must not load while they put values back.
    }
    mapper.compare(entity, entry, changes);
    if (!changes.isEmpty()) {
      for (int column : changes.columns()) {
        mapper.restore(entity, column, entry);
      }
      changes.clear();
    }
    for (Elements<E, ?> elements : Owned.of(entry)) {
      elements.reinstall();
      elements.forgetEdits();
    }
    entry.setStatus(Status.STALE);
    if (entity instanceof Stub stub) {
      stub.lazy().setDormant(true);
    }
  }
}
