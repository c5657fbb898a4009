package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.JoinRelation;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.Stub;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the two collections of a join table in step: what one of them gains the other one gains.
 */
public final class JoinSides {

  private final Members members;

  /** Keeps the collections of a session in step. */
  public JoinSides(Members members) {
    this.members = members;
  }

  /** Lets the other end take in the owner of an element that was added. */
  public <E, T> void added(JoinRelation<E, T> relation, Elements<E, T> elements, T element) {
    Elements<T, E> other = otherEnd(relation, element);
    if (other != null) {
      other.mirrorAdded(elements.owner());
    }
  }

  /** Lets the other end let go of the owner of an element that was removed. */
  public <E, T> void removed(JoinRelation<E, T> relation, Elements<E, T> elements, T element) {
    Elements<T, E> other = otherEnd(relation, element);
    if (other != null) {
      other.mirrorRemoved(elements.owner());
    }
  }

  private <E, T> @Nullable Elements<T, E> otherEnd(JoinRelation<E, T> relation, T element) {
    JoinRelation<T, E> other = members.relations().otherEnd(relation);
    if (other == null) {
      return null;
    }
    if (element instanceof Stub stub) {
      Lazy.load(stub.lazy()); // So that it has the collection.
    }
    return members.collectionOf(other, element);
  }

  /** Notes what the program has edited through its own reference to a collection. */
  void noteWritesBehind(Elements<?, ?> elements) {
    if (elements.relation() instanceof JoinRelation && elements.isWrittenUnseen()) {
      members.link().require(elements.name(), "").load(elements); // To know which rows there are.
    } else {
      elements.noteWritesBehind();
    }
  }

  /** Lets the other ends follow what was edited before it could be seen. */
  <E, T> void follow(JoinRelation<E, T> relation, Elements<E, T> elements, Sides sides) {
    for (T element : elements.joined()) {
      if (!elements.isMirrored(element)) {
        sides.requireNotDeleted(elements, element);
      }
      sides.requireMember(elements, element);
      added(relation, elements, element);
    }
    for (T element : elements.left()) {
      removed(relation, elements, element);
    }
  }

  /** Tells whether an object has a row, or gets one by this flush. */
  static boolean isThere(Members members, Object entity) {
    Entry<?> entry = members.pending().contains(entity) ? null : members.searchEntryOf(entity);
    return entry == null
        ? members.pending().contains(entity)
        : Status.isTracked(entry) || entry.status() == Status.UNFILLED;
  }
}
