package dev.cinnabar.internal.flush;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.FlushPlan.JoinClears;
import dev.cinnabar.internal.flush.FlushPlan.JoinDeletes;
import dev.cinnabar.internal.flush.FlushPlan.JoinInserts;
import dev.cinnabar.internal.flush.FlushPlan.Step;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.relation.Elements;
import dev.cinnabar.internal.relation.JoinRelation;
import dev.cinnabar.internal.relation.JoinRows;
import dev.cinnabar.internal.relation.JoinRows.End;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects the rows of join tables that a flush has to write: the differences of the collections at
 * either end, each row once. Of a row that is deleted all joins go, whether they are known or not.
 */
final class JoinScan {

  private final Members members;
  private final Predicate<Object> waiting;
  private final Set<JoinRow> inserted = new LinkedHashSet<>();
  private final Set<JoinRow> deleted = new LinkedHashSet<>();
  private final Map<Cleared, List<Entry<?>>> cleared = new LinkedHashMap<>();

  private record Cleared(JoinRows table, End end) {}

  /**
   * Creates a scan.
   *
   * @param waiting which objects are left for a flush that the program asks for
   */
  JoinScan(Members members, Predicate<Object> waiting) {
    this.members = members;
    this.waiting = waiting;
  }

  void run(ChangedEntries changed) {
    members.forEachCollection(this::collect);
    changed.forEach(this::clear);
    moveExclusive();
  }

  /** An element that may have one owner leaves the one it had, whether that is known or not. */
  private void moveExclusive() {
    IdentityHashMap<Object, JoinRow> byElement = new IdentityHashMap<>();
    for (JoinRow row : inserted) {
      if (row.table().isExclusive()) {
        JoinRow other = byElement.put(row.element(), row);
        if (other != null && other.table() == row.table()) {
          throw twoOwners(row);
        }
        Entry<?> entry = members.entryOf(row.element());
        if (entry != null && deleted.stream().noneMatch(left -> isOf(left, row))) {
          Cleared key = new Cleared(row.table(), End.ELEMENT);
          cleared.computeIfAbsent(key, one -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  private static boolean isOf(JoinRow left, JoinRow row) {
    return left.table() == row.table() && left.element() == row.element();
  }

  private EntityException twoOwners(JoinRow row) {
    EntityMapper<Object, ?, ?> mapper = members.types().of(row.element());
    String name = mapper.mapping().name();
    Object key = mapper.identityOf(row.element());
    return new EntityException(
        ErrorCode.ContradictingSides,
        name,
        key,
        "%s %s was added to two collections, and the table %s lets it be in one. Take it out of the other."
            .formatted(name, key, row.table()));
  }

  private <E, T> void collect(Elements<E, T> elements) {
    // What was edited was read before; what follows another end has its rows from there.
    if (elements.relation() instanceof JoinRelation<E, T> relation && elements.isLoaded()) {
      boolean isNew = members.pending().contains(elements.owner());
      if (isNew || elements.isTouched()) {
        collect(relation, elements.owner(), elements.joined(), inserted);
        collect(relation, elements.owner(), elements.left(), deleted);
      }
    }
  }

  private <E, T> void collect(
      JoinRelation<E, T> relation, E owner, Set<T> elements, Set<JoinRow> rows) {
    for (T element : elements) {
      if (isThere(owner) && isThere(element)) {
        rows.add(
            relation.end() == End.OWNER
                ? new JoinRow(relation.table(), owner, element)
                : new JoinRow(relation.table(), element, owner));
      }
    }
  }

  private boolean isThere(Object entity) {
    return JoinSides.isThere(members, entity) && !waiting.test(entity);
  }

  private <E, S extends Entry<E>> void clear(EntityMapper<E, ?, S> mapper, S entry) {
    if (entry.status() == Status.DELETING) {
      for (JoinRows table : members.relations().joining(mapper)) {
        for (End end : End.values()) {
          if (table.mapper(end) == mapper) {
            cleared.computeIfAbsent(new Cleared(table, end), key -> new ArrayList<>()).add(entry);
          }
        }
      }
    }
  }

  /** Returns what takes rows away: it comes before everything else. */
  List<Step> removals() {
    List<Step> steps = new ArrayList<>();
    byTable(deleted).forEach((table, rows) -> steps.add(new JoinDeletes(table, rows)));
    cleared.forEach((key, entries) -> steps.add(new JoinClears(key.table(), key.end(), entries)));
    return steps;
  }

  /** Returns what adds rows: it comes when both ends have theirs. */
  List<Step> additions() {
    List<Step> steps = new ArrayList<>();
    byTable(inserted).forEach((table, rows) -> steps.add(new JoinInserts(table, rows)));
    return steps;
  }

  private static Map<JoinRows, List<JoinRow>> byTable(Set<JoinRow> rows) {
    Map<JoinRows, List<JoinRow>> byTable = new LinkedHashMap<>();
    rows.forEach(row -> byTable.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row));
    return byTable;
  }
}
