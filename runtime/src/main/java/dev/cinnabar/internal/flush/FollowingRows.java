package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows in memory whose keys hold the key of a row that gets another one, and the rows
 * whose keys hold theirs: an order line when its order is renumbered. Their objects get the key
 * here; their rows follow by the foreign key, or by the statement that moves it.
 */
final class FollowingRows {

  private final Members members;
  private final List<Runnable> given = new ArrayList<>();

  FollowingRows(Members members) {
    this.members = members;
  }

  /** Adds the changes that follow the given ones. */
  void addTo(Map<Entry<?>, KeyChange<?, ?, ?>> changes) {
    Deque<KeyChange<?, ?, ?>> open = new ArrayDeque<>(changes.values());
    while (!open.isEmpty()) {
      KeyChange<?, ?, ?> change = open.remove();
      for (ReferringColumns columns : ReferringColumns.to(change.mapper(), members.types().all())) {
        if (columns.reachKey()) {
          for (KeyChange<?, ?, ?> follower : of(columns.mapper(), columns, change, changes)) {
            changes.put(follower.entry(), follower);
            open.add(follower);
          }
        }
      }
    }
  }

  private <T, K, U extends Entry<T>> List<KeyChange<T, K, U>> of(
      EntityMapper<T, K, U> mapper,
      ReferringColumns columns,
      KeyChange<?, ?, ?> followed,
      Map<Entry<?>, KeyChange<?, ?, ?>> changes) {
    List<KeyChange<T, K, U>> followers = new ArrayList<>();
    members
        .identities()
        .of(mapper)
        .forEach(
            entry -> {
              if (entry.status() != Status.DELETED && refers(mapper, entry, columns, followed)) {
                KeyChange<?, ?, ?> known = changes.get(entry);
                Object now = known == null ? entry.key() : known.after();
                Object after = columns.replace(now, followed.after());
                if (!after.equals(now)) {
                  followers.add(follow(mapper, entry, columns, after, known));
                }
              }
            });
    return followers;
  }

  private static <T> boolean refers(
      EntityMapper<T, ?, ?> mapper,
      Entry<T> entry,
      ReferringColumns columns,
      KeyChange<?, ?, ?> followed) {
    if (columns.areInKey()) {
      return columns.isWithin(entry.key(), followed.before());
    }
    for (ToOne<T, ?> reference : mapper.toOnes()) {
      if (reference.columns().equals(columns.columns())) {
        return Status.isTracked(entry)
            && reference.get(entry.entity()) == followed.entry().entity();
      }
    }
    return false;
  }

  private <T, K, U extends Entry<T>> KeyChange<T, K, U> follow(
      EntityMapper<T, K, U> mapper,
      U entry,
      ReferringColumns columns,
      Object after,
      @Nullable KeyChange<?, ?, ?> known) {
    if (known != null && !known.follows()) {
      throw KeyChanges.changed(
          mapper, entry, "It follows another row, whose key changes in the same flush");
    }
    for (int column : columns.columns()) {
      ColumnMapping mapped = mapper.mapping().columns().get(column);
      if (mapper.mapping().isKey(column) && !mapped.settable()) {
        throw KeyChanges.changed(mapper, entry, "Only the constructor sets the key");
      }
    }
    T entity = entry.entity();
    Object before = Objects.requireNonNullElse(mapper.identityOf(entity), entry.key());
    members.write(() -> give(mapper, entry, after));
    given.add(() -> give(mapper, entry, before));
    return new KeyChange<>(mapper, entry, entry.key(), after, mapper.keyOf(entity), true);
  }

  /** Sets a key without a setter that would load the object's row first. */
  private static <T> void give(EntityMapper<T, ?, ?> mapper, Entry<T> entry, Object identity) {
    T entity = entry.entity();
    boolean dormant = entry.status() == Status.UNFILLED || entry.status() == Status.STALE;
    if (dormant && entity instanceof Stub stub) {
      stub.lazy().setDormant(false);
      mapper.setIdentity(entity, identity);
      stub.lazy().setDormant(true);
    } else {
      mapper.setIdentity(entity, identity);
    }
  }

  /** Gives the objects their keys back, because nothing was written. */
  void takeBack() {
    members.write(
        () -> {
          for (int i = given.size() - 1; i >= 0; i--) {
            given.get(i).run();
          }
        });
    given.clear();
  }

  /** Takes the keys for settled: a rollback takes them back. */
  void settle() {
    given.clear();
  }
}
