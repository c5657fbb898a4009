package dev.cinnabar.internal.flush;

import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.identity.TransactionLog;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.EntityTypes;
import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.internal.relation.Inverse;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.internal.relation.Relations;
import dev.cinnabar.internal.relation.SessionLink;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one session as the parts of a flush look at them: those that have a row, those
 * that wait for one, and the collections they own.
 *
 * @param types finds mappers
 * @param identities the objects with a row
 * @param pending the objects without one
 * @param relations the collections of all classes
 * @param link the way to load what is missing
 * @param log what a rollback takes back
 */
public record Members(
    EntityTypes types,
    IdentityMap identities,
    PendingObjects pending,
    Relations relations,
    SessionLink link,
    TransactionLog log) {

  /** Finds the entry of an object by the key it holds. */
  <E> @Nullable Entry<E> entryOf(E entity) {
    EntityMapper<E, ?, ?> mapper = types.of(entity);
    return entryOf(mapper, entity);
  }

  private <E, S extends Entry<E>> @Nullable S entryOf(EntityMapper<E, ?, S> mapper, E entity) {
    return identities.entryOf(mapper, entity);
  }

  /** Finds the entry of an object, also where the program has changed its key. */
  public <E> @Nullable Entry<E> searchEntryOf(E entity) {
    EntityMapper<E, ?, ?> mapper = types.of(entity);
    return searchEntryOf(mapper, entity);
  }

  private <E, S extends Entry<E>> @Nullable S searchEntryOf(
      EntityMapper<E, ?, S> mapper, E entity) {
    return identities.searchEntryOf(mapper, entity);
  }

  /** Tells whether the session knows the object under its key: with a row, or waiting for one. */
  public boolean contains(Object entity) {
    return pending.contains(entity) || isStored(entryOf(entity));
  }

  /** Tells whether the session knows the object, also where the program has changed its key. */
  public boolean containsAnywhere(Object entity) {
    return pending.contains(entity) || isStored(searchEntryOf(entity));
  }

  private static boolean isStored(@Nullable Entry<?> entry) {
    return entry != null && entry.status() != Status.DELETED;
  }

  /** Calls the action with the collections of every object that has a row or waits for one. */
  void forEachCollection(Consumer<Elements<?, ?>> action) {
    for (Pending<?, ?> candidate : pending.all()) {
      List.copyOf(candidate.collections()).forEach(action);
    }
    forEachOwner(entry -> List.copyOf(Owned.of(entry)).forEach(action));
  }

  /** Tells whether a collection of a stored object was edited, or has followed another side. */
  boolean anyCollectionChanged() {
    for (Entries<?, ?> entries : identities.all()) {
      if (!entries.mapper().toManys().isEmpty() && entries.anyMatch(Members::isCollectionChanged)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCollectionChanged(Entry<?> entry) {
    for (Elements<?, ?> elements : Owned.of(entry)) {
      if (!elements.isSettled()) {
        return true;
      }
    }
    return false;
  }

  /** Calls the action with the entry of every stored object whose class owns collections. */
  void forEachOwner(Consumer<Entry<?>> action) {
    for (Entries<?, ?> entries : List.copyOf(identities.all())) {
      if (!entries.mapper().toManys().isEmpty()) {
        entries.forEach(
            entry -> {
              if (Status.isTracked(entry)) {
                action.accept(entry);
              }
            });
      }
    }
  }

  /**
   * Finds the collection of the owner that an element's side names, where the session has it: by
   * the owner itself, or by its key where that is all that the element holds.
   */
  <E, T> @Nullable Elements<E, T> collectionOf(
      OwnedRelation<E, T> relation, @Nullable Object ownerMark) {
    return ownerMark == null ? null : collectionOf(relation.owner(), relation, ownerMark);
  }

  @SuppressWarnings("unchecked") // The relation tells the types of the owner and its collections.
  private <E, S extends Entry<E>, T> @Nullable Elements<E, T> collectionOf(
      EntityMapper<E, ?, S> owners, OwnedRelation<E, T> relation, Object mark) {
    List<? extends Elements<?, ?>> candidates = List.of();
    boolean byKey =
        relation instanceof ForeignKeyRelation<E, T> keyed
            && keyed.inverse() instanceof Inverse.ByKey;
    if (!byKey) {
      Pending<?, ?> waiting = pending.find(mark);
      Entry<?> entry = waiting == null ? identities.entryOf(owners, (E) mark) : null;
      if (waiting != null) {
        candidates = waiting.collections();
      } else if (entry != null) {
        candidates = Owned.of(entry);
      }
    } else {
      Entry<E> entry = identities.of(owners).find(mark);
      if (entry != null) {
        candidates = Owned.of(entry);
      }
    }
    for (Elements<?, ?> candidate : candidates) {
      if (candidate.relation().equals(relation)) {
        return (Elements<E, T>) candidate;
      }
    }
    return null;
  }

  /** Sets attributes of entities without being disturbed by setters that keep both sides. */
  void write(Runnable assignment) {
    link.write(assignment);
  }
}
