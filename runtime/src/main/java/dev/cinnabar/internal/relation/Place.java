package dev.cinnabar.internal.relation;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import java.util.Collection;

/** The owner's field, and the observed collection that is to stand in it. */
final class Place {

  private Place() {}

  /** Fails where the field shows that the owner belongs to another open session. */
  static <E, T> void requireFree(SessionLink link, OwnedRelation<E, T> relation, E owner) {
    if (relation.relationship().get(owner) instanceof Observed observed
        && observed.elements().link() != link
        && observed.elements().link().session() != null) {
      throw new EntityException(
          ErrorCode.OtherSession,
          relation.owner().mapping().name(),
          relation.owner().identityOf(owner),
          "%s belongs to another open session. Close that session first, or get the object from this one by its key."
              .formatted(relation.owner().mapping().name()));
    }
  }

  /** Puts the observed collection into the field, and proves that it is found there. */
  static <E, T> void install(OwnedRelation<E, T> relation, E owner, Collection<T> view) {
    if (relation.isOne()) {
      return; // What stands in the field is the element.
    }
    relation.relationship().set(owner, view);
    if (!isTaken(relation, owner, view)) {
      throw new EntityException(
          ErrorCode.AccessorFailed,
          relation.owner().mapping().name(),
          relation.owner().identityOf(owner),
          "%s: the getter does not return the collection that the setter was given. Let the mapper see the field, or name a pair that does with @Accessors."
              .formatted(relation.name()));
    }
  }

  /** Tells whether the observed collection stands in the field. */
  static <E, T> boolean isTaken(OwnedRelation<E, T> relation, E owner, Collection<T> view) {
    return relation.isOne() || relation.relationship().get(owner) == view;
  }

  /** Puts a plain collection in the place of the observed one. */
  static <E, T> void giveBack(
      OwnedRelation<E, T> relation, E owner, Collection<T> view, Collection<T> plain) {
    if (!relation.isOne() && isTaken(relation, owner, view)) {
      relation.relationship().set(owner, plain);
    }
  }
}
