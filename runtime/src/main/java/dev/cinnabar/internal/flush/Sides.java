package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.ReferenceChanges.Change;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.internal.relation.Inverse;
import dev.cinnabar.internal.relation.JoinRelation;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the two sides of each relationship into step before a flush. What is compared is changes,
 * not states: an edited collection moves its elements, an assigned reference moves its object
 * between loaded collections, and two changes that contradict each other are an error.
 */
final class Sides {

  private final Members members;
  private final ChangedEntries changed;
  private final AwaitedKeys awaited;
  private final JoinSides joins;
  private final IdentityHashMap<Elements<?, ?>, Followers<?, ?>> followers =
      new IdentityHashMap<>(0);

  Sides(Members members, ChangedEntries changed, AwaitedKeys awaited) {
    this.members = members;
    this.changed = changed;
    this.awaited = awaited;
    this.joins = new JoinSides(members);
  }

  /** Observes the collections that the program has put in the place of observed ones. */
  void observeReplacements() {
    for (Pending<?, ?> pending : members.pending().all()) {
      for (int i = 0; i < pending.collections().size(); i++) {
        keepObserved(pending, i);
      }
    }
    members.forEachOwner(this::keepObserved);
  }

  /** Lets each side follow what was changed on the other. */
  void bringIntoStep() {
    awaited.clear();
    followers.clear();
    members.forEachCollection(this::followCollection);
    for (Pending<?, ?> pending : members.pending().all()) {
      followReferences(pending);
    }
    changed.forEach(this::followReferences);
    List.copyOf(followers.values()).forEach(this::apply);
    followers.clear();
  }

  private <O, E> void apply(Followers<O, E> following) {
    Elements<O, E> elements = following.elements;
    boolean one = elements.relation().isOne();
    if (one && following.joining.size() > 1) {
      throw contradiction(
          elements,
          following.joining.get(1),
          "refers to the %s with the key %s, and so does another one"
              .formatted(
                  elements.relation().owner().mapping().name(),
                  elements.relation().owner().identityOf(elements.owner())));
    }
    if (one && !elements.isLoaded() && !following.joining.isEmpty()) {
      members.link().require(elements.name(), "").load(elements); // To see who has to make room.
    }
    elements.follow(following.joining, following.leaving);
    if (one) {
      elements.left().forEach(element -> leave(following.relation, elements, element));
    }
  }

  private <E> void keepObserved(Pending<E, ?> pending, int position) {
    Elements<E, ?> elements = pending.collections().get(position);
    if (!elements.isInstalled()) {
      requirePresent(elements);
      pending.collections().set(position, Elements.replacing(elements));
    } else {
      joins.noteWritesBehind(elements);
    }
  }

  private <E> void keepObserved(Entry<E> entry) {
    for (Elements<E, ?> elements : List.copyOf(Owned.of(entry))) {
      if (elements.isInstalled()) {
        joins.noteWritesBehind(elements);
      } else {
        replace(entry, elements);
      }
    }
  }

  @SuppressWarnings("unchecked") // An entry holds the collections of its own object only.
  private <E, T> void replace(Entry<E> entry, Elements<E, T> elements) {
    requirePresent(elements);
    if (!elements.isLoaded()) {
      members.link().require(elements.name(), "").load(elements);
    }
    if (entry.tracking() instanceof Owned<?> owned) {
      ((Owned<E>) owned).replace(elements, Elements.replacing(elements));
    }
  }

  private static <E, T> void requirePresent(Elements<E, T> elements) {
    if (elements.relation().relationship().get(elements.owner()) == null) {
      throw new EntityException(
          ErrorCode.ContradictingSides,
          elements.relation().owner().mapping().name(),
          elements.relation().owner().identityOf(elements.owner()),
          "%s was set to null, which says nothing about its elements. Clear the collection, or set an empty one."
              .formatted(elements.name()));
    }
  }

  private <E, T> void followCollection(Elements<E, T> elements) {
    boolean waiting = members.pending().contains(elements.owner());
    if (!waiting && !elements.isTouched()) {
      return;
    }
    if (elements.relation() instanceof JoinRelation<E, T> relation) {
      joins.follow(relation, elements, this);
    } else if (elements.relation() instanceof ForeignKeyRelation<E, T> relation) {
      for (T element : elements.joined()) {
        join(relation, elements, element, waiting);
      }
      for (T element : elements.left()) {
        leave(relation, elements, element);
      }
    }
  }

  private <E, T> void join(
      ForeignKeyRelation<E, T> relation, Elements<E, T> elements, T element, boolean ownerWaits) {
    requireNotDeleted(elements, element);
    Inverse<E, T> inverse = relation.inverse();
    E owner = elements.owner();
    requireMember(elements, element);
    if (inverse.pointsTo(element, owner)) {
      return;
    }
    boolean edited = elements.edited().contains(element);
    if (inverse.markOf(owner) == null) {
      await(relation, elements, element);
      return;
    }
    if (inverse.isNull(element) ? edited && !ownerWaits : edited || isChanged(inverse, element)) {
      throw contradiction(
          elements,
          element,
          "was added, but its own side was then assigned to %s"
              .formatted(inverse.isNull(element) ? "nobody" : "another owner"));
    }
    changed.note(element);
    elements.pointToOwner(element);
  }

  /** Fails where an object was deleted and then put into a collection, which would be in vain. */
  <E, T> void requireNotDeleted(Elements<E, T> elements, T element) {
    Entry<T> entry = members.pending().contains(element) ? null : members.entryOf(element);
    if (entry != null && (entry.status() == Status.DELETING || entry.status() == Status.DELETED)) {
      throw contradiction(elements, element, "was added, but it is deleted");
    }
  }

  /** Lets the runtime set a plain foreign key once the owner has its key. */
  private <E, T> void await(ForeignKeyRelation<E, T> relation, Elements<E, T> elements, T element) {
    boolean isNew = members.pending().contains(element);
    if (!isNew && members.entryOf(element) == null) {
      return;
    }
    if (!relation.inverse().isNull(element)) {
      if (isNew || isChanged(relation.inverse(), element)) {
        throw contradiction(elements, element, "was added, but its own side names another owner");
      }
      Elements<E, T> left = members.collectionOf(relation, relation.inverse().ownerMark(element));
      if (left != null) {
        followers(relation, left).leaving.add(element);
      }
    }
    changed.note(element);
    awaited.add(relation, elements.owner(), element);
  }

  private <E, T> void leave(ForeignKeyRelation<E, T> relation, Elements<E, T> elements, T element) {
    Inverse<E, T> inverse = relation.inverse();
    if (!inverse.pointsTo(element, elements.owner())) {
      return;
    }
    if (elements.dropped().contains(element)) {
      throw contradiction(
          elements, element, "was removed, but its own side was then assigned to the owner");
    }
    changed.note(element);
    members.write(() -> inverse.release(element));
  }

  private <T> boolean isChanged(Inverse<?, T> inverse, T element) {
    EntityMapper<T, ?, ?> mapper = members.types().of(element);
    return isChanged(mapper, inverse, element);
  }

  private <T, S extends Entry<T>> boolean isChanged(
      EntityMapper<T, ?, S> mapper, Inverse<?, T> inverse, T element) {
    S entry =
        members.pending().contains(element) ? null : members.identities().entryOf(mapper, element);
    if (entry == null || !Status.isTracked(entry)) {
      return true;
    }
    ReferenceChanges changes = new ReferenceChanges();
    members.link().compare(mapper, element, entry, changes);
    return changes.contains(inverse.column());
  }

  /** Fails where nobody would write what the program has added: it is no object of the session. */
  <E, T> void requireMember(Elements<E, T> elements, T element) {
    if (members.pending().contains(element)
        || members.entryOf(element) != null
        || members.contains(element)) {
      return;
    }
    EntityMapper<T, ?, ?> mapper = elements.relation().relationship().target();
    boolean stored = mapper.hasKey(element);
    throw new EntityException(
        stored ? ErrorCode.NotInSession : ErrorCode.TransientReference,
        mapper.mapping().name(),
        mapper.identityOf(element),
        stored
            ? "%s: %s %s was added, but it is not in this session, so nothing of it would be written. Get it from this session by its key, and add that."
                .formatted(elements.name(), mapper.mapping().name(), mapper.identityOf(element))
            : "%s: a new %s is in it that was not added to the session. Add it, or let %s cascade PERSIST."
                .formatted(elements.name(), mapper.mapping().name(), elements.name()));
  }

  private EntityException contradiction(Elements<?, ?> elements, Object element, String what) {
    EntityMapper<Object, ?, ?> mapper = members.types().of(element);
    String name = mapper.mapping().name();
    return new EntityException(
        ErrorCode.ContradictingSides,
        name,
        mapper.identityOf(element),
        "%s: %s %s %s. Edit one side only, or both alike."
            .formatted(elements.name(), name, mapper.identityOf(element), what));
  }

  private <E, S extends Entry<E>> void followReferences(Pending<E, S> pending) {
    for (ForeignKeyRelation<?, E> relation : members.relations().containing(pending.mapper())) {
      follow(relation, pending.entity(), null);
    }
  }

  private <E, S extends Entry<E>> void followReferences(EntityMapper<E, ?, S> mapper, S entry) {
    List<ForeignKeyRelation<?, E>> relations = members.relations().containing(mapper);
    if (relations.isEmpty() || !Status.isTracked(entry)) {
      return;
    }
    ReferenceChanges changes = new ReferenceChanges();
    members.link().compare(mapper, entry.entity(), entry, changes);
    for (ForeignKeyRelation<?, E> relation : relations) {
      Change change = changes.of(relation.inverse().column());
      if (change != null) {
        follow(relation, entry.entity(), change.before());
      }
    }
  }

  private <O, E> void follow(
      ForeignKeyRelation<O, E> relation, E element, @Nullable Object before) {
    Elements<O, E> left = members.collectionOf(relation, before);
    if (left != null) {
      followers(relation, left).leaving.add(element);
    }
    Elements<O, E> joined = members.collectionOf(relation, relation.inverse().ownerMark(element));
    if (joined != null && !joined.edited().contains(element)) {
      followers(relation, joined).joining.add(element);
    }
  }

  @SuppressWarnings("unchecked") // Followers are kept under their own collection.
  private <O, E> Followers<O, E> followers(
      ForeignKeyRelation<O, E> relation, Elements<O, E> elements) {
    return (Followers<O, E>)
        followers.computeIfAbsent(elements, key -> new Followers<>(relation, elements));
  }

  /** Elements that a collection has to take in and to let go, together because it may be long. */
  private static final class Followers<O, E> {
    private final ForeignKeyRelation<O, E> relation;
    private final Elements<O, E> elements;
    private final List<E> joining = new ArrayList<>();
    private final Set<E> leaving = Collections.newSetFromMap(new IdentityHashMap<>());

    Followers(ForeignKeyRelation<O, E> relation, Elements<O, E> elements) {
      this.relation = relation;
      this.elements = elements;
    }
  }
}
