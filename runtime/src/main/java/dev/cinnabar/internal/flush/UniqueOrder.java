package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.FlushPlan.Parks;
import dev.cinnabar.internal.flush.UniqueValues.Handover;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lets a row give its unique value up before another takes it: by writing it early, ahead of the
 * inserts; by its place among the updates; and where neither works, by parking it on null or an
 * unused value first.
 */
final class UniqueOrder {

  private final IdentityHashMap<FlushRow, List<Handover>> byTaker = new IdentityHashMap<>();
  private final IdentityHashMap<FlushRow, List<Handover>> byGiver = new IdentityHashMap<>();
  private final Set<FlushRow> early = newSet();
  private final Set<Handover> parked = newSet();
  private final IdentityHashMap<FlushRow, SortedSet<Integer>> parkedColumns =
      new IdentityHashMap<>();
  private final List<Parks> parks = new ArrayList<>();
  private final EarlyRows movable;
  private final IdentityHashMap<FlushRow, Integer> levels = new IdentityHashMap<>();
  private final List<FlushRow.Update<?, ?>> earlyUpdates = new ArrayList<>();
  private final List<FlushRow.Update<?, ?>> lateUpdates = new ArrayList<>();

  UniqueOrder(
      List<Handover> handovers,
      List<FlushRow.Insert> inserts,
      List<FlushRow.Update<?, ?>> updates,
      List<FlushRow.Delete<?, ?>> deletes) {
    this.movable = new EarlyRows(inserts, updates, deletes);
    for (Handover handover : handovers) {
      byTaker.computeIfAbsent(handover.taker(), row -> new ArrayList<>(1)).add(handover);
      byGiver.computeIfAbsent(handover.giver(), row -> new ArrayList<>(1)).add(handover);
    }
    giveEarly(new ArrayDeque<>(handovers));
    orderUpdates(updates);
    updates.forEach(this::place);
  }

  private static <T> Set<T> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Returns what has to be parked before anything else is written. */
  List<Parks> parks() {
    return parks;
  }

  /** Tells whether the row is written ahead of the inserts. */
  boolean isEarly(FlushRow row) {
    return early.contains(row);
  }

  /** Returns the updates that are written ahead of the inserts. */
  List<FlushRow.Update<?, ?>> earlyUpdates() {
    return earlyUpdates;
  }

  /** Returns the updates that are written after the inserts. */
  List<FlushRow.Update<?, ?>> lateUpdates() {
    return lateUpdates;
  }

  /** Returns a number for an update: one that takes a value has a greater one than the giver. */
  int level(FlushRow row) {
    return levels.getOrDefault(row, 0);
  }

  /** Writes givers early where the places of their takers ask for it. */
  private void giveEarly(Deque<Handover> open) {
    while (!open.isEmpty()) {
      Handover handover = open.remove();
      FlushRow giver = handover.giver();
      boolean needed =
          giver instanceof FlushRow.Delete
              || handover.taker() instanceof FlushRow.Insert
              || isEarly(handover.taker());
      if (!needed || isEarly(giver) || parked.contains(handover)) {
        continue;
      }
      Set<FlushRow> along = movable.along(giver);
      if (along.isEmpty()) {
        park(handover);
      }
      for (FlushRow row : along) {
        early.add(row);
        open.addAll(byTaker.getOrDefault(row, List.of()));
      }
    }
  }

  /** Gives every update a level above those whose values it takes; what goes round is parked. */
  private void orderUpdates(List<FlushRow.Update<?, ?>> updates) {
    IdentityHashMap<FlushRow, Integer> open = new IdentityHashMap<>();
    Deque<FlushRow> ready = new ArrayDeque<>();
    for (FlushRow row : updates) {
      int waiting = ordered(byTaker, row).size();
      if (waiting > 0) {
        open.put(row, waiting);
      } else {
        ready.add(row);
      }
    }
    List<FlushRow> rest = new ArrayList<>(updates);
    int next = 0;
    while (true) {
      while (!ready.isEmpty()) {
        FlushRow row = ready.remove();
        for (Handover handover : ordered(byGiver, row)) {
          levels.merge(handover.taker(), level(row) + 1, Math::max);
          close(handover, open, ready);
        }
      }
      while (next < rest.size() && !open.containsKey(rest.get(next))) {
        next++;
      }
      if (next == rest.size()) {
        return;
      }
      List<Handover> circle = circle(rest.get(next), open);
      Handover chosen =
          circle.stream().filter(UniqueOrder::canPark).findFirst().orElse(circle.get(0));
      for (Handover handover : park(chosen)) {
        if (isOfOnePlace(handover)) {
          close(handover, open, ready);
        }
      }
    }
  }

  private static void close(
      Handover handover, IdentityHashMap<FlushRow, Integer> open, Deque<FlushRow> ready) {
    if (open.merge(handover.taker(), -1, Integer::sum) == 0) {
      open.remove(handover.taker());
      ready.add(handover.taker());
    }
  }

  /** Follows rows that still wait for another one until one of them comes a second time. */
  private List<Handover> circle(FlushRow start, IdentityHashMap<FlushRow, Integer> open) {
    List<Handover> path = new ArrayList<>();
    IdentityHashMap<FlushRow, Integer> positions = new IdentityHashMap<>();
    FlushRow row = start;
    while (!positions.containsKey(row)) {
      positions.put(row, path.size());
      Handover step =
          ordered(byTaker, row).stream()
              .filter(handover -> open.containsKey(handover.giver()))
              .findFirst()
              .orElseThrow();
      path.add(step);
      row = step.giver();
    }
    return path.subList(positions.get(row), path.size());
  }

  private List<Handover> ordered(
      IdentityHashMap<FlushRow, List<Handover>> handovers, FlushRow row) {
    return handovers.getOrDefault(row, List.of()).stream()
        .filter(handover -> isOfOnePlace(handover) && !parked.contains(handover))
        .toList();
  }

  private boolean isOfOnePlace(Handover handover) {
    return handover.giver() instanceof FlushRow.Update
        && handover.taker() instanceof FlushRow.Update
        && isEarly(handover.giver()) == isEarly(handover.taker());
  }

  /** A row that was parked on a column gets back what it had there, changed or not. */
  private <E, S extends Entry<E>> void place(FlushRow.Update<E, S> row) {
    SortedSet<Integer> columns = new TreeSet<>(row.columns());
    columns.addAll(parkedColumns.getOrDefault(row, Collections.emptySortedSet()));
    FlushRow.Update<E, S> complete =
        new FlushRow.Update<>(
            row.mapper(), row.entry(), row.entity(), List.copyOf(columns), row.awaited());
    levels.put(complete, level(row));
    (isEarly(row) ? earlyUpdates : lateUpdates).add(complete);
  }

  /** Parks the giver, and returns the handovers that wait for it no longer. */
  private List<Handover> park(Handover handover) {
    FlushRow giver = handover.giver();
    int column = UnusedValue.columnOf(giver.mapper().mapping(), handover.key());
    if (column < 0) {
      throw impossible(handover);
    }
    List<Handover> freed = new ArrayList<>();
    for (Handover other : byGiver.getOrDefault(giver, List.of())) {
      if (other.key().columns().contains(column) && parked.add(other)) {
        freed.add(other);
      }
    }
    if (parkedColumns.computeIfAbsent(giver, row -> new TreeSet<>()).add(column)) {
      parks.add(new Parks(giver.mapper(), List.of(giver), column));
    }
    return freed;
  }

  private static boolean canPark(Handover handover) {
    return UnusedValue.columnOf(handover.giver().mapper().mapping(), handover.key()) >= 0;
  }

  private static EntityException impossible(Handover handover) {
    EntityMapping<?> mapping = handover.giver().mapper().mapping();
    List<String> attributes =
        handover.key().columns().stream()
            .map(mapping.columns()::get)
            .map(ColumnMapping::attribute)
            .toList();
    return new EntityException(
        ErrorCode.UniqueExchange,
        mapping.name(),
        keyOf(handover.taker()),
        "%s is to get the unique %s that %s gives up in the same flush, neither can be written first, and the column can hold no other value for a moment. Flush in between, or make it nullable."
            .formatted(
                named(handover.taker()), String.join(", ", attributes), named(handover.giver())));
  }

  private static String named(FlushRow row) {
    String name = row.mapper().mapping().name();
    return row instanceof FlushRow.Insert ? "The new " + name : name + " " + keyOf(row);
  }

  private static @Nullable Object keyOf(FlushRow row) {
    if (row instanceof FlushRow.Update<?, ?> update) {
      return update.entry().key();
    }
    return row instanceof FlushRow.Delete<?, ?> delete ? delete.entry().key() : null;
  }
}
