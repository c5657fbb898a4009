package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.AwaitedKeys.Awaited;
import dev.cinnabar.internal.flush.FlushPlan.Deletes;
import dev.cinnabar.internal.flush.FlushPlan.Inserts;
import dev.cinnabar.internal.flush.FlushPlan.Links;
import dev.cinnabar.internal.flush.FlushPlan.Parks;
import dev.cinnabar.internal.flush.FlushPlan.Step;
import dev.cinnabar.internal.flush.FlushPlan.Updates;
import dev.cinnabar.internal.flush.RowOrder.Need;
import dev.cinnabar.internal.flush.UniqueValues.Handover;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.ToOne;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Orders what a flush writes: inserts with referenced tables first, then updates in key order, then
 * deletes with referring tables first; where a unique value goes from one row to another, whoever
 * gives it up comes first. Pure: it looks at objects and sends nothing.
 */
final class FlushPlanner {

  private final TableOrder tables;

  FlushPlanner(TableOrder tables) {
    this.tables = tables;
  }

  FlushPlan plan(
      List<FlushRow.Insert> inserts,
      List<FlushRow.Update<?, ?>> updates,
      List<FlushRow.Delete<?, ?>> deletes) {
    List<Handover> handovers = UniqueValues.handovers(inserts, updates, deletes);
    List<Step> steps = new ArrayList<>();
    if (!handovers.isEmpty()) {
      UniqueOrder order = new UniqueOrder(handovers, inserts, updates, deletes);
      planParks(order.parks(), steps);
      planDeletes(deletes.stream().filter(order::isEarly).toList(), steps);
      planUpdates(order.earlyUpdates(), order::level, steps);
      planInserts(inserts, steps);
      planUpdates(order.lateUpdates(), order::level, steps);
      planDeletes(deletes.stream().filter(row -> !order.isEarly(row)).toList(), steps);
      return new FlushPlan(steps);
    }
    // Most flushes write nothing, or rows of one kind.
    if (!inserts.isEmpty()) {
      planInserts(inserts, steps);
    }
    if (!updates.isEmpty()) {
      planUpdates(updates, row -> 0, steps);
    }
    if (!deletes.isEmpty()) {
      planDeletes(deletes, steps);
    }
    return new FlushPlan(steps);
  }

  private void planInserts(List<FlushRow.Insert> inserts, List<Step> steps) {
    List<Link> links = new ArrayList<>();
    IdentityHashMap<Object, FlushRow.Insert> byObject = new IdentityHashMap<>();
    for (FlushRow.Insert insert : inserts) {
      byObject.put(insert.entity(), insert);
    }
    for (List<FlushRow.Insert> rank : byRank(inserts).values()) {
      RowOrder<FlushRow.Insert> order = new RowOrder<>(rank);
      for (FlushRow.Insert insert : rank) {
        addNeeds(insert.pending(), insert, byObject, order);
      }
      List<List<FlushRow.Insert>> levels = levels(order);
      IdentityHashMap<FlushRow.Insert, List<Integer>> postponed = new IdentityHashMap<>();
      for (Need<FlushRow.Insert> need : order.postponed()) {
        postponed
            .computeIfAbsent(need.row(), row -> new ArrayList<>())
            .addAll(foreignKey(need.row().mapper(), need.column()));
        links.add(new Link(need.row(), need.column()));
      }
      for (List<FlushRow.Insert> level : levels) {
        List<FlushRow.Insert> sorted = new ArrayList<>(level);
        sorted.sort(Comparator.comparingInt(row -> tables.position(row.mapper())));
        for (List<FlushRow.Insert> batch :
            batches(
                sorted,
                (one, other) ->
                    one.mapper() == other.mapper()
                        && one.leftOut().equals(other.leftOut())
                        && postponed(postponed, one).equals(postponed(postponed, other)))) {
          FlushRow.Insert first = batch.get(0);
          steps.add(new Inserts(first.mapper(), batch, postponed(postponed, first)));
        }
      }
    }
    planLinks(links, false, steps);
  }

  private static List<Integer> postponed(
      IdentityHashMap<FlushRow.Insert, List<Integer>> postponed, FlushRow.Insert insert) {
    return postponed.getOrDefault(insert, List.of());
  }

  private static <E, S extends Entry<E>> void addNeeds(
      Pending<E, S> pending,
      FlushRow.Insert insert,
      IdentityHashMap<Object, FlushRow.Insert> byObject,
      RowOrder<FlushRow.Insert> order) {
    boolean keyComesWithTheRow = comesWithTheRow(pending);
    for (ToOne<E, ?> reference : pending.mapper().toOnes()) {
      Object target = reference.get(pending.entity());
      if (target != null && (target != pending.entity() || keyComesWithTheRow)) {
        addNeed(insert, reference.column(), byObject.get(target), order);
      }
    }
    for (Awaited<?, ?> awaited : insert.awaited()) {
      addNeed(insert, awaited.inverse().column(), byObject.get(awaited.owner()), order);
    }
  }

  /** Tells whether a row cannot refer to itself as it is inserted, as its key is not known. */
  private static <E> boolean comesWithTheRow(Pending<E, ?> pending) {
    KeyGeneration generation = pending.mapper().mapping().keyColumn().generation();
    return generation != null && !generation.strategy().isInAdvance();
  }

  private static void addNeed(
      FlushRow.Insert insert,
      int column,
      FlushRow.@Nullable Insert needed,
      RowOrder<FlushRow.Insert> order) {
    if (needed != null) {
      boolean canWait =
          insert.mapper().mapping().columns().get(column).nullable()
              && insert.mapper().mapping().columns().get(column).updatable();
      order.add(new Need<>(insert, column, needed, canWait));
    }
  }

  /** Parks of one column that follow each other are one batch. */
  private static void planParks(List<Parks> parks, List<Step> steps) {
    for (List<Parks> batch :
        batches(
            parks,
            (one, other) -> one.mapper() == other.mapper() && one.column() == other.column())) {
      List<FlushRow> rows = batch.stream().flatMap(park -> park.rows().stream()).toList();
      steps.add(new Parks(batch.get(0).mapper(), rows, batch.get(0).column()));
    }
  }

  private void planUpdates(
      List<FlushRow.Update<?, ?>> updates, ToIntFunction<FlushRow> level, List<Step> steps) {
    for (List<FlushRow.Update<?, ?>> rank : byRank(updates).values()) {
      List<FlushRow.Update<?, ?>> sorted = new ArrayList<>(rank);
      sorted.sort(
          Comparator.<FlushRow.Update<?, ?>>comparingInt(row -> tables.position(row.mapper()))
              .thenComparingInt(level)
              .thenComparing(row -> row.entry().key(), FlushPlanner::compareKeys));
      for (List<FlushRow.Update<?, ?>> batch :
          batches(
              sorted,
              (one, other) ->
                  one.mapper() == other.mapper() && one.columns().equals(other.columns()))) {
        steps.add(new Updates(batch.get(0).mapper(), batch));
      }
    }
  }

  private void planDeletes(List<FlushRow.Delete<?, ?>> deletes, List<Step> steps) {
    IdentityHashMap<Object, FlushRow.Delete<?, ?>> byObject = new IdentityHashMap<>();
    for (FlushRow.Delete<?, ?> delete : deletes) {
      byObject.put(delete.entity(), delete);
    }
    for (List<FlushRow.Delete<?, ?>> rank : byRank(deletes).descendingMap().values()) {
      RowOrder<FlushRow.Delete<?, ?>> order = new RowOrder<>(rank);
      for (FlushRow.Delete<?, ?> referring : rank) {
        referring
            .references()
            .forEach(
                (column, target) -> {
                  FlushRow.Delete<?, ?> referred = byObject.get(target);
                  if (referred != null) {
                    boolean canWait = referring.mapper().mapping().columns().get(column).nullable();
                    order.add(new Need<>(referred, column, referring, canWait));
                  }
                });
      }
      List<List<FlushRow.Delete<?, ?>>> levels = levels(order);
      List<Link> links = new ArrayList<>();
      for (Need<FlushRow.Delete<?, ?>> need : order.postponed()) {
        links.add(new Link(need.needed(), need.column()));
      }
      planLinks(links, true, steps);
      for (List<FlushRow.Delete<?, ?>> level : levels) {
        List<FlushRow.Delete<?, ?>> sorted = new ArrayList<>(level);
        sorted.sort(
            Comparator.<FlushRow.Delete<?, ?>>comparingInt(row -> tables.position(row.mapper()))
                .thenComparing(row -> row.entry().key(), FlushPlanner::compareKeys));
        for (List<FlushRow.Delete<?, ?>> batch :
            batches(sorted, (one, other) -> one.mapper() == other.mapper())) {
          steps.add(new Deletes(batch.get(0).mapper(), batch));
        }
      }
    }
  }

  private static void planLinks(List<Link> links, boolean toNull, List<Step> steps) {
    for (List<Link> batch :
        batches(
            links,
            (one, other) ->
                one.row().mapper() == other.row().mapper() && one.column() == other.column())) {
      Link first = batch.get(0);
      steps.add(
          new Links(
              first.row().mapper(),
              batch.stream().map(Link::row).toList(),
              foreignKey(first.row().mapper(), first.column()),
              toNull));
    }
  }

  /** Returns all columns of the foreign key that one column tells of, but those of the key. */
  private static List<Integer> foreignKey(EntityMapper<?, ?, ?> mapper, int column) {
    for (ToOne<?, ?> reference : mapper.toOnes()) {
      if (reference.column() == column) {
        return reference.columns().stream()
            .filter(one -> !mapper.mapping().isKey(one))
            .sorted()
            .toList();
      }
    }
    return List.of(column);
  }

  private <R extends FlushRow> NavigableMap<Integer, List<R>> byRank(List<R> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> tables.rank(row.mapper()), TreeMap::new, Collectors.toList()));
  }

  /** Splits rows into runs of neighbours that can share a batch; order is never traded for size. */
  private static <R> List<List<R>> batches(List<R> rows, Sameness<R> sameness) {
    List<List<R>> batches = new ArrayList<>();
    for (R row : rows) {
      List<R> last = batches.isEmpty() ? List.of() : batches.get(batches.size() - 1);
      if (!last.isEmpty() && sameness.isSame(last.get(0), row)) {
        last.add(row);
      } else {
        batches.add(new ArrayList<>(List.of(row)));
      }
    }
    return batches;
  }

  private static <R extends FlushRow> List<List<R>> levels(RowOrder<R> order) {
    try {
      return order.levels();
    } catch (RowOrder.Circle circle) {
      throw cyclic(circle.path());
    }
  }

  private static EntityException cyclic(List<? extends Need<?>> path) {
    String steps = path.stream().map(FlushPlanner::reference).collect(Collectors.joining(" → "));
    Need<?> first = path.get(0);
    return new EntityException(
        ErrorCode.CyclicReferences,
        ((FlushRow) first.row()).mapper().mapping().name(),
        null,
        "%s → %s: the rows refer to each other, and no foreign key among them may be null, so none can be written first. Make one of them nullable and updatable."
            .formatted(steps, reference(first)));
  }

  private static String reference(Need<?> need) {
    // Of a delete the row referred to has to wait, so the foreign key is with the other one.
    FlushRow row = (FlushRow) (need.row() instanceof FlushRow.Delete ? need.needed() : need.row());
    EntityMapping<?> mapping = row.mapper().mapping();
    return mapping.name() + "." + mapping.columns().get(need.column()).attribute();
  }

  @SuppressWarnings("unchecked") // The keys of one table have one type.
  private static int compareKeys(Object one, Object other) {
    return one instanceof Comparable<?> comparable
        ? ((Comparable<Object>) comparable).compareTo(other)
        : 0;
  }

  /** A foreign key to write apart. */
  private record Link(FlushRow row, int column) {}

  private interface Sameness<R> {
    boolean isSame(R one, R other);
  }
}
