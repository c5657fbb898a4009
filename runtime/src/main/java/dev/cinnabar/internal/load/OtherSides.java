package dev.cinnabar.internal.load;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.SessionLink;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The one-to-one references that come with their rows although the foreign key is with the other
 * side: nothing can stand in the field that would load when it is touched, as nobody knows yet
 * whether there is an object. Those of all rows of a result are loaded by one statement.
 */
final class OtherSides {

  private final Loader loader;
  private final SessionLink link;
  private final Deque<Elements<?, ?>> waiting = new ArrayDeque<>(0);
  private Set<Elements<?, ?>> absent = Set.of();
  private boolean loading;

  OtherSides(Loader loader, SessionLink link) {
    this.loader = loader;
    this.link = link;
  }

  /** Takes a note of a reference that is still to be read. */
  void await(Elements<?, ?> reference) {
    waiting.add(reference);
  }

  /** Takes a note that the row of an owner, joined to the other side, has found nothing there. */
  void noteAbsent(Elements<?, ?> reference) {
    if (absent.isEmpty()) {
      absent = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    absent.add(reference);
  }

  /** Tells whether it is known that the database has nothing on the other side. */
  boolean isAbsent(Elements<?, ?> reference) {
    return absent.contains(reference);
  }

  /**
   * Loads what waits. The rows that this brings along have other sides of their own, which are
   * loaded in turn: a chain of any length needs no deep stack.
   */
  void load() {
    if (loading) {
      return;
    }
    loading = true;
    try {
      while (!waiting.isEmpty()) {
        Elements<?, ?> next = waiting.element();
        if (!next.isLoaded()) {
          link.require(next.name(), "").load(next);
        }
        waiting.remove();
      }
    } finally {
      loading = false;
      abandon();
    }
  }

  /** Lets the objects whose other sides were not read be read anew on their next sight. */
  void abandon() {
    if (!loading) {
      waiting.forEach(this::readAgain);
      waiting.clear();
      absent = Set.of();
    }
  }

  private <E> void readAgain(Elements<E, ?> reference) {
    if (!reference.isLoaded()) {
      readAgain(reference.relation().owner(), reference.owner());
    }
  }

  private <E, S extends Entry<E>> void readAgain(EntityMapper<E, ?, S> mapper, E owner) {
    S entry = loader.identities().searchEntryOf(mapper, owner);
    if (entry != null && entry.status() == Status.LOADED) {
      entry.setStatus(Status.STALE);
      if (owner instanceof Stub stub) {
        stub.lazy().setDormant(true);
      }
    }
  }
}
