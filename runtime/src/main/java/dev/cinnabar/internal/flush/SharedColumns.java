package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.ReferredObjects;
import dev.cinnabar.internal.relation.SharedColumn;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the two attributes in step that map one foreign key column: the one that changed wins, and
 * two changes that contradict each other are an error.
 */
final class SharedColumns {

  private final Members members;
  private final ReferredObjects objects;
  private final List<Assignment> assignments = new ArrayList<>();
  private final Map<EntityMapper<?, ?, ?>, Map<Object, Object>> pendingByKey = new HashMap<>();

  SharedColumns(Members members, ReferredObjects objects) {
    this.members = members;
    this.objects = objects;
  }

  /** Lets each attribute follow a change of the other, as far as keys are known. */
  void bringIntoStep(ChangedEntries changed) {
    pendingByKey.clear();
    members
        .link()
        .look(
            () -> {
              members.pending().all().forEach(this::follow);
              changed.forEach(this::follow);
            });
    objects.load();
  }

  private <E, S extends Entry<E>> void follow(Pending<E, S> pending) {
    E entity = pending.entity();
    for (SharedColumn<E, ?, ?> column : members.relations().sharedBy(pending.mapper())) {
      boolean key = column.heldKey(entity) != null;
      boolean reference = column.reference().get(entity) != null;
      follow(pending.mapper(), column, entity, key, reference);
    }
  }

  private <E, S extends Entry<E>> void follow(EntityMapper<E, ?, S> mapper, S entry) {
    List<SharedColumn<E, ?, ?>> shared = members.relations().sharedBy(mapper);
    if (shared.isEmpty() || !Status.isTracked(entry)) {
      return;
    }
    Differences differences = new Differences();
    mapper.compare(entry.entity(), entry, differences);
    for (SharedColumn<E, ?, ?> column : shared) {
      boolean key = differences.keys.get(column.column());
      boolean reference = differences.references.get(column.column());
      follow(mapper, column, entry.entity(), key, reference);
    }
  }

  private <E, T> void follow(
      EntityMapper<E, ?, ?> mapper,
      SharedColumn<E, T, ?> column,
      E entity,
      boolean keyChanged,
      boolean referenceChanged) {
    if (column.agrees(entity)) {
      return;
    }
    if (keyChanged && referenceChanged) {
      throw contradiction(mapper, column, entity);
    }
    if (keyChanged) {
      if (column.key().isReadOnly()) {
        throw readOnly(mapper, entity, column.key().name(), column.reference().name());
      }
      followKey(column, entity);
    } else if (referenceChanged) {
      if (column.reference().isReadOnly()) {
        throw readOnly(mapper, entity, column.reference().name(), column.key().name());
      }
      followReference(column, entity);
    }
  }

  private <E, T> void followKey(SharedColumn<E, T, ?> column, E entity) {
    ToOne<E, T> reference = column.reference();
    Object key = column.heldKey(entity);
    T before = reference.get(entity);
    assignments.add(new Assignment(entity, () -> reference.set(entity, before)));
    T now = key == null ? null : find(reference, key);
    members.write(() -> reference.set(entity, now));
  }

  private <E> void followReference(SharedColumn<E, ?, ?> column, E entity) {
    assignments.add(new Assignment(entity, column.key().takeBack(entity)));
    members.write(() -> column.followReference(entity));
  }

  private <T> T find(ToOne<?, T> reference, Object key) {
    EntityMapper<T, ?, ?> target = reference.target();
    Object waiting = pendingByKey.computeIfAbsent(target, this::pendingOf).get(key);
    return waiting == null ? objects.find(reference, key) : target.mapping().type().cast(waiting);
  }

  private Map<Object, Object> pendingOf(EntityMapper<?, ?, ?> target) {
    Map<Object, Object> byKey = new HashMap<>();
    for (Pending<?, ?> pending : members.pending().all()) {
      Object key = pending.mapper() == target ? identityOf(pending) : null;
      if (key != null) {
        byKey.put(key, pending.entity());
      }
    }
    return byKey;
  }

  private static <E> @Nullable Object identityOf(Pending<E, ?> pending) {
    return identityOf(pending.mapper(), pending.entity());
  }

  private static <E, K> @Nullable Object identityOf(EntityMapper<E, K, ?> mapper, E entity) {
    K key = mapper.keyOf(entity);
    return key == null ? null : mapper.identity(key);
  }

  /** Lets the plain keys of rows about to be written have the keys that objects got meanwhile. */
  <E, R> void complete(EntityMapper<E, ?, ?> mapper, List<R> rows, Function<R, E> object) {
    for (SharedColumn<E, ?, ?> column : members.relations().sharedBy(mapper)) {
      for (R row : rows) {
        E entity = object.apply(row);
        if (!column.agrees(entity)) {
          complete(column, entity);
        }
      }
    }
  }

  private <E> void complete(SharedColumn<E, ?, ?> column, E entity) {
    members.log().assigned(column.key().takeBack(entity));
    members.write(() -> column.followReference(entity));
  }

  /** Takes back what was assigned in objects that no statement writes, and keeps the rest. */
  void settle(Predicate<Object> heldBack) {
    for (Assignment assignment : assignments) {
      if (heldBack.test(assignment.entity)) {
        members.write(assignment.takeBack);
      } else {
        members.log().assigned(assignment.takeBack);
      }
    }
    assignments.clear();
  }

  /** Takes back what was assigned, because nothing was written. */
  void takeBack() {
    settle(entity -> true);
  }

  private static <E> EntityException contradiction(
      EntityMapper<E, ?, ?> mapper, SharedColumn<E, ?, ?> column, E entity) {
    String name = mapper.mapping().name();
    return new EntityException(
        ErrorCode.ContradictingSides,
        name,
        mapper.keyOf(entity),
        "%1$s.%2$s and %1$s.%3$s of key %4$s were changed and lead to different rows. Change one of them, or both alike."
            .formatted(name, column.key().name(), column.reference().name(), mapper.keyOf(entity)));
  }

  private static <E> EntityException readOnly(
      EntityMapper<E, ?, ?> mapper, E entity, String changed, String writer) {
    String name = mapper.mapping().name();
    return new EntityException(
        ErrorCode.NotUpdatable,
        name,
        mapper.keyOf(entity),
        "%1$s.%2$s of key %4$s was changed, but it is declared insertable = false, updatable = false, and %1$s.%3$s writes the column. Change that one."
            .formatted(name, changed, writer, mapper.keyOf(entity)));
  }

  private record Assignment(Object entity, Runnable takeBack) {}

  /** Tells which of the two attributes on a column changed. */
  private static final class Differences extends Changes {

    private final BitSet keys = new BitSet();
    private final BitSet references = new BitSet();

    @Override
    protected void onChange(int column, @Nullable Object now, @Nullable Object before) {
      keys.set(column);
    }

    @Override
    protected void onReferenceChange(int column, @Nullable Object now, @Nullable Object before) {
      references.set(column);
    }
  }
}
