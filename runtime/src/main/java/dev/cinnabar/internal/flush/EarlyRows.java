package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.KeyReference;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which updates and deletes of a flush can be written ahead of its inserts. */
final class EarlyRows {

  private final Set<Object> inserted = newSet();
  private final Set<EntityMapper<?, ?, ?>> insertedInto = newSet();
  private final IdentityHashMap<Object, List<FlushRow.Delete<?, ?>>> referring =
      new IdentityHashMap<>();
  private final IdentityHashMap<EntityMapper<?, ?, ?>, Map<Object, Object>> deletedByKey =
      new IdentityHashMap<>();
  private final Set<Object> left = newSet();
  private boolean leftUnknown;

  EarlyRows(
      List<FlushRow.Insert> inserts,
      List<FlushRow.Update<?, ?>> updates,
      List<FlushRow.Delete<?, ?>> deletes) {
    for (FlushRow.Insert insert : inserts) {
      inserted.add(insert.entity());
      insertedInto.add(insert.mapper());
    }
    for (FlushRow.Delete<?, ?> delete : deletes) {
      for (Object target : delete.references().values()) {
        referring.computeIfAbsent(target, key -> new ArrayList<>()).add(delete);
      }
      deletedByKey
          .computeIfAbsent(delete.mapper(), mapper -> new HashMap<>())
          .put(delete.entry().key(), delete.entity());
    }
    if (!deletes.isEmpty()) {
      updates.forEach(this::noteLeft);
    }
  }

  private static <T> Set<T> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Notes which objects the row referred to before and does not any more. */
  private <E, S extends Entry<E>> void noteLeft(FlushRow.Update<E, S> row) {
    EntityMapper<E, ?, S> mapper = row.mapper();
    List<ToOne<E, ?>> references =
        mapper.toOnes().stream().filter(one -> row.columns().contains(one.column())).toList();
    List<KeyReference<E, ?>> keys =
        mapper.keyReferences().stream()
            .filter(one -> row.columns().contains(one.column()))
            .toList();
    if (references.isEmpty() && keys.isEmpty()) {
      return;
    }
    E before = ColumnValues.asRead(mapper, row.entry(), row.columns());
    if (before == null) {
      leftUnknown = true;
      return;
    }
    for (ToOne<E, ?> reference : references) {
      Object target = reference.get(before);
      if (target != null) {
        left.add(target);
      }
    }
    for (KeyReference<E, ?> reference : keys) {
      noteLeft(reference, before);
    }
  }

  private <E, K> void noteLeft(KeyReference<E, K> reference, E before) {
    K key = reference.get(before);
    Map<Object, Object> deleted = deletedByKey.get(reference.target());
    Object target =
        key == null || deleted == null ? null : deleted.get(reference.target().identity(key));
    if (target != null) {
      left.add(target);
    }
  }

  /** Returns what is written early where the row is, itself included; nothing where it cannot. */
  Set<FlushRow> along(FlushRow row) {
    if (row instanceof FlushRow.Update<?, ?> update) {
      return canMove(update) ? Set.of(update) : Set.of();
    }
    Set<FlushRow> along = newSet();
    Deque<FlushRow> open = new ArrayDeque<>(List.of(row));
    while (!open.isEmpty()) {
      FlushRow next = open.remove();
      if (leftUnknown || left.contains(next.entity())) {
        return Set.of(); // Who refers to it has to move away first, perhaps to a row that is new.
      }
      if (along.add(next)) {
        open.addAll(referring.getOrDefault(next.entity(), List.of()));
      }
    }
    return along;
  }

  /** Tells whether nothing that the row is to hold comes with an insert. */
  private <E, S extends Entry<E>> boolean canMove(FlushRow.Update<E, S> row) {
    if (!row.awaited().isEmpty()) {
      return false;
    }
    for (ToOne<E, ?> reference : row.mapper().toOnes()) {
      Object target = reference.get(row.entity());
      if (row.columns().contains(reference.column())
          && target != null
          && inserted.contains(target)) {
        return false;
      }
    }
    for (KeyReference<E, ?> reference : row.mapper().keyReferences()) {
      if (row.columns().contains(reference.column()) && insertedInto.contains(reference.target())) {
        return false;
      }
    }
    return true;
  }
}
