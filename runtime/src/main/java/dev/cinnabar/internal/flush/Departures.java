package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.LazyStub;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.internal.relation.SessionLink;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Lets objects leave the session: what was loaded of them stays readable, the rest cannot be loaded
 * any more, and nothing of them is written.
 */
final class Departures {

  private final Members members;
  private final SessionLink left = SessionLink.left();

  Departures(Members members) {
    this.members = members;
  }

  /** Lets an object leave, with what detach cascades reach from it in memory. */
  void leave(Object entity) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(entity));
    if (!members.containsAnywhere(entity)) {
      throw notHere(members.types().of(entity), entity);
    }
    while (!open.isEmpty()) {
      Object next = open.remove();
      if (seen.add(next)) {
        Pending<?, ?> pending = members.pending().find(next);
        Entry<?> entry = pending == null ? members.searchEntryOf(next) : null;
        if (pending != null) {
          leave(pending, open);
        } else if (entry != null && entry.status() != Status.DELETED) {
          leave(entry, open);
        }
      }
    }
  }

  private static <E> EntityException notHere(EntityMapper<E, ?, ?> mapper, E entity) {
    String name = mapper.mapping().name();
    Object key = mapper.identityOf(entity);
    return new EntityException(
        ErrorCode.NotInSession,
        name,
        key,
        "%s %s cannot leave this session, because it is not in it.".formatted(name, key));
  }

  private <E, S extends Entry<E>> void leave(Pending<E, S> pending, Deque<Object> open) {
    members.pending().remove(pending.entity());
    follow(pending.mapper(), pending.entity(), pending.collections(), open);
    members.write(() -> pending.collections().forEach(Elements::uninstall));
    pending.takeBack();
  }

  private <E> void leave(Entry<E> entry, Deque<Object> open) {
    leave(members.types().of(entry.entity()), entry, open);
  }

  private <E, S extends Entry<E>> void leave(
      EntityMapper<E, ?, S> mapper, Entry<E> entry, Deque<Object> open) {
    follow(mapper, entry.entity(), Owned.of(entry), open);
    Entries<E, S> entries = members.identities().of(mapper);
    S filed = entries.find(entry.key());
    if (filed == entry) {
      entries.remove(filed);
    }
    release(entry);
  }

  private <E> void follow(
      EntityMapper<E, ?, ?> mapper,
      E entity,
      List<Elements<E, ?>> collections,
      Deque<Object> open) {
    members.link().beginLooking();
    try {
      for (ToOne<E, ?> reference : mapper.toOnes()) {
        Object target = reference.cascades().detach() ? reference.get(entity) : null;
        if (target != null) {
          open.add(target);
        }
      }
    } finally {
      members.link().endLooking();
    }
    for (Elements<E, ?> elements : collections) {
      if (elements.relation().relationship().cascades().detach()) {
        open.addAll(elements.inMemory());
      }
    }
  }

  /** An entry that has left counts as deleted, so that no sibling is loaded with it. */
  private <E> void release(Entry<E> entry) {
    entry.setStatus(Status.DELETED);
    if (entry.entity() instanceof Stub stub && stub.lazy() instanceof LazyStub<?> lazy) {
      lazy.leave(left);
    }
    for (Elements<E, ?> elements : Owned.of(entry)) {
      elements.leave(left);
    }
  }

  /** Lets all leave; a rollback brings none of them back. */
  void leaveAll() {
    for (Pending<?, ?> pending : members.pending().all()) {
      members.write(() -> pending.collections().forEach(Elements::uninstall));
      pending.takeBack();
    }
    members.pending().clear();
    members.identities().forEach(this::release);
    members.identities().clear();
    members.log().forget();
  }
}
