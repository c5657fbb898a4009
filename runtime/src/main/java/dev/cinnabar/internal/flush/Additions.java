package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.ForeignKeyRelation;
import dev.cinnabar.internal.relation.JoinRelation;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.OwnedRelation;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Takes objects into the session, with what they reach through persist cascades. */
final class Additions {

  private final Members members;
  private final ChangedEntries changed;
  private final JoinSides joins;

  Additions(Members members, ChangedEntries changed) {
    this.members = members;
    this.changed = changed;
    this.joins = new JoinSides(members);
  }

  /** Adds an object that the program names itself. */
  void add(Object entity) {
    if (members.pending().contains(entity)) {
      return;
    }
    EntityMapper<Object, ?, ?> mapper = members.types().of(entity);
    requireOwnSession(mapper, entity);
    Entry<?> entry = members.entryOf(entity);
    if (entry != null && entry.status() != Status.DELETED) {
      if (entry.status() == Status.DELETING) {
        entry.setStatus(Status.STALE);
      }
      return;
    }
    if (entry == null) {
      requireNewKey(mapper, entity);
    } else if (mapper.mapping().keyColumn().generation() != null) {
      mapper.clearKey(entity); // Deleted in this transaction; its new row gets a new key.
    }
    addWithReachable(mapper, entity);
  }

  /** Adds an object that another one refers to; one that stands for a stored row is left alone. */
  void reach(Object entity) {
    if (members.contains(entity) || entity instanceof Stub) {
      return;
    }
    EntityMapper<Object, ?, ?> mapper = members.types().of(entity);
    boolean stored = mapper.hasKey(entity) && mapper.mapping().keyColumn().generation() != null;
    if (!stored && members.entryOf(entity) == null) {
      requireNewKey(mapper, entity);
      addWithReachable(mapper, entity);
    }
  }

  private void addWithReachable(EntityMapper<Object, ?, ?> mapper, Object entity) {
    Deque<Pending<?, ?>> open = new ArrayDeque<>();
    List<Pending<?, ?>> added = new ArrayList<>();
    open.add(pend(mapper, entity));
    while (!open.isEmpty()) {
      Pending<?, ?> pending = open.remove();
      added.add(pending);
      forEachReachable(
          pending,
          reached -> {
            EntityMapper<Object, ?, ?> reachedMapper = members.types().of(reached);
            boolean known = members.contains(reached) || reached instanceof Stub;
            boolean stored =
                reachedMapper.hasKey(reached)
                    && reachedMapper.mapping().keyColumn().generation() != null;
            if (!known && !stored) {
              requireNewKey(reachedMapper, reached);
              open.add(pend(reachedMapper, reached));
            }
          });
    }
    added.forEach(this::join);
  }

  /** Lets the other ends of join tables follow, once all that was reached has its collections. */
  private <E> void join(Pending<E, ?> pending) {
    pending.collections().forEach(this::join);
  }

  private <E, T> void join(Elements<E, T> elements) {
    if (elements.relation() instanceof JoinRelation<E, T> relation) {
      for (T element : List.copyOf(elements.inMemory())) {
        joins.added(relation, elements, element);
      }
    }
  }

  private <E, S extends Entry<E>> Pending<E, S> pend(EntityMapper<E, ?, S> mapper, E entity) {
    Pending<E, S> pending = new Pending<>(mapper, entity);
    members.pending().add(pending);
    for (OwnedRelation<E, ?> relation : members.relations().ownedBy(mapper)) {
      pending.collections().add(observe(relation, entity));
    }
    return pending;
  }

  private <E, T> Elements<E, T> observe(OwnedRelation<E, T> relation, E owner) {
    Elements<E, T> elements = Elements.wrapping(members.link(), relation, owner);
    if (relation instanceof ForeignKeyRelation<E, T> keyed) {
      for (T element : List.copyOf(elements.inMemory())) {
        if (keyed.inverse().isNull(element)) {
          changed.note(element);
          elements.pointToOwner(element);
        }
      }
    }
    return elements;
  }

  private static <E, S extends Entry<E>> void forEachReachable(
      Pending<E, S> pending, Consumer<Object> action) {
    for (ToOne<E, ?> reference : pending.mapper().toOnes()) {
      Object target = reference.get(pending.entity());
      if (target != null && reference.cascades().persist()) {
        action.accept(target);
      }
    }
    for (Elements<E, ?> elements : pending.collections()) {
      if (elements.relation().relationship().cascades().persist()) {
        List.copyOf(elements.inMemory()).forEach(action);
      }
    }
  }

  private void requireOwnSession(EntityMapper<Object, ?, ?> mapper, Object entity) {
    if (entity instanceof Stub stub
        && stub.lazy() instanceof LazyStub<?> lazy
        && lazy.link() != members.link()
        && lazy.link().session() != null) {
      throw new EntityException(
          ErrorCode.OtherSession,
          mapper.mapping().name(),
          mapper.identityOf(entity),
          "%s belongs to another open session. Get it from this session by its key instead."
              .formatted(mapper.mapping().name()));
    }
  }

  private <E, S extends Entry<E>> void requireNewKey(EntityMapper<E, ?, S> mapper, E entity) {
    if (!mapper.hasKey(entity)) {
      return;
    }
    String name = mapper.mapping().name();
    Object key = mapper.identityOf(entity);
    Entry<E> present = members.identities().entryWithKeyOf(mapper, entity);
    boolean free =
        present == null
            || present.entity() == entity
            || !IdentityMap.hasOwnKey(mapper, present)
            || present.status() == Status.DELETING
            || present.status() == Status.DELETED;
    if (!free) {
      throw NewKeys.duplicate(name, key);
    }
    if (mapper.mapping().keyColumn().generation() != null) {
      throw NewKeys.keyAlreadySet(name, key);
    }
  }
}
