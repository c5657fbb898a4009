package dev.cinnabar.internal.relation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the program has added to a collection and removed from it since it was last read or written;
 * by identity, and without a set where there is nothing to note.
 *
 * @param <T> the element
 */
final class Edits<T> {

  private @Nullable Set<T> added;
  private @Nullable Set<T> removed;
  private @Nullable Set<T> mirrored;

  boolean isEmpty() {
    return added().isEmpty() && removed().isEmpty();
  }

  void add(T element) {
    if (removed != null) {
      removed.remove(element);
    }
    if (added == null) {
      added = identitySet();
    }
    added.add(element);
    if (mirrored != null) {
      mirrored.remove(element);
    }
  }

  /** Adds what was added at the other end. */
  void mirrorAdd(T element) {
    if (!added().contains(element)) {
      add(element);
      if (mirrored == null) {
        mirrored = identitySet();
      }
      mirrored.add(element);
    }
  }

  boolean isMirrored(T element) {
    return mirrored != null && mirrored.contains(element);
  }

  void remove(T element) {
    if (added != null) {
      added.remove(element);
    }
    if (removed == null) {
      removed = identitySet();
    }
    removed.add(element);
  }

  Set<T> added() {
    return added == null ? Set.of() : added;
  }

  Set<T> removed() {
    return removed == null ? Set.of() : removed;
  }

  /** Forgets all but the removals that wait, and returns those. */
  Set<T> settle(Predicate<? super T> waiting) {
    Set<T> held = identitySet();
    removed().stream().filter(waiting).forEach(held::add);
    added = null;
    mirrored = null;
    removed = held.isEmpty() ? null : held;
    return held;
  }

  void clear() {
    added = null;
    removed = null;
    mirrored = null;
  }

  static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
