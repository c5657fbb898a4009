package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.CompositeKeyMapper;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of stored objects that the program has assigned anew. A flush files these objects under
 * their new keys before it looks at anything else; where it fails, they go back.
 */
final class KeyChanges {

  private final Members members;
  private final FollowingKeys following;
  private final FollowingRows followers;
  private final Map<Entry<?>, KeyChange<?, ?, ?>> changes = new LinkedHashMap<>();
  private final Map<Entry<?>, EntityMapper<?, ?, ?>> displaced = new LinkedHashMap<>();
  private boolean filed;

  KeyChanges(Members members) {
    this.members = members;
    this.following = new FollowingKeys(members);
    this.followers = new FollowingRows(members);
  }

  /** Takes an object down whose key is not that of its row. */
  <E, K, S extends Entry<E>> void add(EntityMapper<E, K, S> mapper, S entry) {
    K key = mapper.keyOf(entry.entity());
    for (int column : KeyChange.columns(mapper, entry)) {
      String obstacle = obstacle(mapper, column);
      if (obstacle != null) {
        throw changed(mapper, entry, obstacle);
      }
    }
    if (key == null) {
      throw changed(mapper, entry, "A row has a key");
    }
    changes.put(entry, KeyChange.assigned(mapper, entry, key));
  }

  private static <E> @Nullable String obstacle(EntityMapper<E, ?, ?> mapper, int column) {
    ColumnMapping mapped = mapper.mapping().columns().get(column);
    if (mapped.generation() != null) {
      return "A generated key stays as it is";
    }
    if (!mapped.settable()) {
      return "Only the constructor sets the key, which stays as it is";
    }
    boolean composite = mapper instanceof CompositeKeyMapper<?, ?, ?>;
    return composite && mapper.toOnes().stream().anyMatch(one -> one.columns().contains(column))
        ? "A part of the key that is a reference stays as it is"
        : null;
  }

  /** Returns the error of a key that stays as it is. */
  static <E> EntityException changed(EntityMapper<E, ?, ?> mapper, Entry<E> entry, String why) {
    Object key = mapper.identityOf(entry.entity());
    return changed(mapper, entry, key, why + ": give it its own key back.");
  }

  private static EntityException changed(
      EntityMapper<?, ?, ?> mapper, Entry<?> entry, @Nullable Object key, String rest) {
    String name = mapper.mapping().name();
    return new EntityException(
        ErrorCode.KeyChanged,
        name,
        entry.key(),
        "%s %s was given the key %s. %s".formatted(name, entry.key(), key, rest));
  }

  /** Files the objects under their new keys, and lets the plain foreign keys in memory follow. */
  void file() {
    if (changes.isEmpty()) {
      return;
    }
    followers.addTo(changes);
    requireFree();
    filed = true;
    changes.values().forEach(this::unfile);
    changes.values().forEach(this::fileUnderNewKey);
    changes.values().forEach(following::follow);
  }

  private void requireFree() {
    Map<EntityMapper<?, ?, ?>, Set<Object>> taken = new LinkedHashMap<>();
    for (KeyChange<?, ?, ?> change : changes.values()) {
      requireFree(change);
      Set<Object> keys = taken.computeIfAbsent(change.mapper(), key -> new HashSet<>());
      if (!keys.add(change.after())) {
        throw NewKeys.duplicate(change.mapper().mapping().name(), change.after());
      }
    }
  }

  private <E, S extends Entry<E>> void requireFree(KeyChange<E, ?, S> change) {
    S present = members.identities().of(change.mapper()).find(change.after());
    if (present == null || present.status() == Status.DELETED || changes.containsKey(present)) {
      return;
    }
    if (present.status() == Status.DELETING) {
      throw changed(
          change.mapper(),
          change.entry(),
          change.after(),
          "The row of that key is deleted by the same flush, which comes later. Flush the deletion"
              + " first.");
    }
    throw NewKeys.duplicate(change.mapper().mapping().name(), change.after());
  }

  private <E, S extends Entry<E>> void unfile(KeyChange<E, ?, S> change) {
    members.identities().of(change.mapper()).remove(change.entry());
  }

  private <E, S extends Entry<E>> void fileUnderNewKey(KeyChange<E, ?, S> change) {
    Entries<E, S> entries = members.identities().of(change.mapper());
    S deleted = entries.find(change.after());
    if (deleted != null) {
      entries.remove(deleted);
      displaced.put(deleted, change.mapper());
    }
    IdentityMap.setKey(change.entry(), change.after());
    entries.add(change.entry());
    leavePending(change);
  }

  /** An add or a cascade has met the object under its new key and taken it for a new one. */
  private <E, S extends Entry<E>> void leavePending(KeyChange<E, ?, S> change) {
    Pending<?, ?> pending = members.pending().find(change.entry().entity());
    if (pending != null) {
      members.pending().remove(pending.entity());
      members.write(
          () -> {
            pending.collections().forEach(Elements::uninstall);
            Owned.of(change.entry()).forEach(Elements::reinstall);
          });
    }
  }

  /** Tells whether the program has given the object of an entry another key than its row has. */
  boolean has(Entry<?> entry) {
    KeyChange<?, ?, ?> change = changes.get(entry);
    return change != null && !change.follows();
  }

  /** Returns the positions of the key's columns that the program has changed. */
  int[] columnsOf(Entry<?> entry) {
    KeyChange<?, ?, ?> change = changes.get(entry);
    return change == null ? new int[0] : change.columns();
  }

  /**
   * Returns the changes in an order in which no key is given that another row still has; those of
   * rows that follow come last.
   *
   * @throws EntityException where objects have exchanged their keys
   */
  List<KeyChange<?, ?, ?>> inOrder() {
    Map<EntityMapper<?, ?, ?>, Map<Object, KeyChange<?, ?, ?>>> leaving = new LinkedHashMap<>();
    for (KeyChange<?, ?, ?> change : assigned()) {
      leaving
          .computeIfAbsent(change.mapper(), key -> new LinkedHashMap<>())
          .put(change.before(), change);
    }
    List<KeyChange<?, ?, ?>> ordered = new ArrayList<>();
    Set<KeyChange<?, ?, ?>> done = new HashSet<>();
    for (KeyChange<?, ?, ?> start : assigned()) {
      List<KeyChange<?, ?, ?>> chain = new ArrayList<>();
      KeyChange<?, ?, ?> next = start;
      while (next != null && done.add(next)) {
        chain.add(0, next);
        next = leaving.getOrDefault(next.mapper(), Map.of()).get(next.after());
      }
      if (next != null && chain.contains(next)) {
        throw changed(
            next.mapper(),
            next.entry(),
            next.after(),
            "The rows exchange their keys, and no order of statements allows that. Flush a third"
                + " key in between.");
      }
      ordered.addAll(chain);
    }
    changes.values().stream().filter(KeyChange::follows).forEach(ordered::add);
    return ordered;
  }

  private List<KeyChange<?, ?, ?>> assigned() {
    List<KeyChange<?, ?, ?>> assigned = new ArrayList<>(changes.values());
    assigned.removeIf(KeyChange::follows);
    return assigned;
  }

  /** Takes down for a rollback what is about to be written. */
  void settle() {
    for (KeyChange<?, ?, ?> change : changes.values()) {
      members.log().rekeyed(change.entry(), change.before());
    }
    following.settle();
    followers.settle();
    forget();
  }

  /** Files the objects under the keys of their rows again, because nothing was written. */
  void takeBack() {
    if (filed) {
      following.takeBack();
      changes.values().forEach(this::unfile);
      changes.values().forEach(this::fileUnderOldKey);
      displaced.forEach((entry, mapper) -> fileAgain(mapper, entry));
    }
    followers.takeBack();
    forget();
  }

  private <E, S extends Entry<E>> void fileUnderOldKey(KeyChange<E, ?, S> change) {
    IdentityMap.setKey(change.entry(), change.before());
    members.identities().of(change.mapper()).add(change.entry());
  }

  @SuppressWarnings("unchecked") // A displaced entry is kept with its own mapper.
  private <E, S extends Entry<E>> void fileAgain(EntityMapper<E, ?, S> mapper, Entry<?> entry) {
    members.identities().of(mapper).add((S) entry);
  }

  private void forget() {
    changes.clear();
    displaced.clear();
    filed = false;
  }
}
