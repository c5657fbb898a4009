package dev.cinnabar.internal.flush;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the unique values that one row of a flush gives up and another one takes. */
final class UniqueValues {

  private final List<Handover> handovers = new ArrayList<>();

  private UniqueValues() {}

  /**
   * Returns who takes a value from whom.
   *
   * @param inserts rows that take values
   * @param updates rows that take values and give some up
   * @param deletes rows that give values up
   */
  static List<Handover> handovers(
      List<FlushRow.Insert> inserts,
      List<FlushRow.Update<?, ?>> updates,
      List<FlushRow.Delete<?, ?>> deletes) {
    UniqueValues values = new UniqueValues();
    if (updates.isEmpty() && deletes.isEmpty()) {
      return values.handovers; // Nobody gives anything up.
    }
    IdentityHashMap<EntityMapper<?, ?, ?>, Table> tables = new IdentityHashMap<>();
    inserts.forEach(row -> table(tables, row).inserts.add(row));
    updates.forEach(row -> table(tables, row).updates.add(row));
    deletes.forEach(row -> table(tables, row).deletes.add(row));
    tables.forEach(values::collect);
    return values.handovers;
  }

  private static Table table(IdentityHashMap<EntityMapper<?, ?, ?>, Table> tables, FlushRow row) {
    return tables.computeIfAbsent(row.mapper(), mapper -> new Table());
  }

  private void collect(EntityMapper<?, ?, ?> mapper, Table table) {
    boolean given = !table.updates.isEmpty() || !table.deletes.isEmpty();
    boolean taken = !table.updates.isEmpty() || !table.inserts.isEmpty();
    if (given && taken) {
      for (UniqueKey key : UniqueKey.of(mapper.mapping())) {
        collect(table, key);
      }
    }
  }

  private void collect(Table table, UniqueKey key) {
    Map<List<Object>, FlushRow> given = new HashMap<>();
    List<FlushRow.Update<?, ?>> changing =
        table.updates.stream().filter(row -> key.isAmong(row.columns())).toList();
    if (changing.isEmpty() && (table.deletes.isEmpty() || table.inserts.isEmpty())) {
      return;
    }
    changing.forEach(row -> put(given, given(row, key), row));
    table.deletes.forEach(row -> put(given, given(row, key), row));
    changing.forEach(row -> match(given, taken(row, key), row, key));
    table.inserts.forEach(row -> match(given, taken(row.pending(), key), row, key));
  }

  private static void put(
      Map<List<Object>, FlushRow> given, @Nullable List<Object> values, FlushRow row) {
    if (values != null) {
      given.put(values, row);
    }
  }

  private void match(
      Map<List<Object>, FlushRow> given,
      @Nullable List<Object> values,
      FlushRow taker,
      UniqueKey key) {
    FlushRow giver = values == null ? null : given.get(values);
    if (giver != null && giver != taker) {
      handovers.add(new Handover(giver, taker, key));
    }
  }

  private static <E, S extends Entry<E>> @Nullable List<Object> given(
      FlushRow.Update<E, S> row, UniqueKey key) {
    return ColumnValues.ofRow(row.mapper(), row.entry(), key.columns());
  }

  private static <E, S extends Entry<E>> @Nullable List<Object> given(
      FlushRow.Delete<E, S> row, UniqueKey key) {
    return ColumnValues.ofRow(row.mapper(), row.entry(), key.columns());
  }

  private static <E, S extends Entry<E>> @Nullable List<Object> taken(
      FlushRow.Update<E, S> row, UniqueKey key) {
    return ColumnValues.of(row.mapper(), row.entity(), key.columns());
  }

  private static <E, S extends Entry<E>> @Nullable List<Object> taken(
      Pending<E, S> pending, UniqueKey key) {
    return ColumnValues.of(pending.mapper(), pending.entity(), key.columns());
  }

  /** The rows of one table. */
  private static final class Table {
    private final List<FlushRow.Insert> inserts = new ArrayList<>();
    private final List<FlushRow.Update<?, ?>> updates = new ArrayList<>();
    private final List<FlushRow.Delete<?, ?>> deletes = new ArrayList<>();
  }

  /**
   * A unique value that goes from one row to another.
   *
   * @param giver the row that holds the value now: an update or a delete
   * @param taker the row that will hold it: an insert or an update
   * @param key the unique key
   */
  record Handover(FlushRow giver, FlushRow taker, UniqueKey key) {}
}
