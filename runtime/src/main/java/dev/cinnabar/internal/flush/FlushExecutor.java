package dev.cinnabar.internal.flush;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.internal.flush.AwaitedKeys.Awaited;
import dev.cinnabar.internal.flush.FlushPlan.Deletes;
import dev.cinnabar.internal.flush.FlushPlan.Inserts;
import dev.cinnabar.internal.flush.FlushPlan.JoinClears;
import dev.cinnabar.internal.flush.FlushPlan.JoinDeletes;
import dev.cinnabar.internal.flush.FlushPlan.JoinInserts;
import dev.cinnabar.internal.flush.FlushPlan.Links;
import dev.cinnabar.internal.flush.FlushPlan.Parks;
import dev.cinnabar.internal.flush.FlushPlan.Step;
import dev.cinnabar.internal.flush.FlushPlan.Updates;
import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.internal.jdbc.EntityStatements;
import dev.cinnabar.internal.jdbc.Work;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.internal.relation.Owned;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.Row;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Sends a plan, step by step, and takes every row's outcome down. */
final class FlushExecutor {

  private static final Logger LOGGER = System.getLogger("dev.cinnabar.session");

  private final Members members;
  private final SharedColumns shared;
  private final Work work;
  private final Dialect dialect;
  private final EntityStatements statements;
  private final SequenceKeys sequences;
  private final DatabaseValues databaseValues;
  private final JoinRowWriter joinRows;

  FlushExecutor(Members members, SharedColumns shared, Sending sending) {
    this.members = members;
    this.shared = shared;
    this.work = sending.work();
    this.dialect = sending.dialect();
    this.statements = sending.statements();
    this.sequences = sending.sequences();
    this.databaseValues = new DatabaseValues(members, sending);
    this.joinRows = new JoinRowWriter(members, sending);
  }

  void execute(FlushPlan plan) {
    for (Step step : plan.steps()) {
      if (step instanceof Inserts inserts) {
        insert(inserts.mapper(), inserts);
      } else if (step instanceof Updates updates) {
        update(updates.mapper(), updates);
      } else if (step instanceof Links links) {
        link(links.mapper(), links);
      } else if (step instanceof Parks parks) {
        park(parks.mapper(), parks);
      } else if (step instanceof Deletes deletes) {
        delete(deletes.mapper(), deletes);
      } else if (step instanceof JoinInserts inserts) {
        joinRows.insert(inserts);
      } else if (step instanceof JoinDeletes deletes) {
        joinRows.delete(deletes);
      } else if (step instanceof JoinClears clears) {
        joinRows.clear(clears);
      }
    }
  }

  private <E, K, S extends Entry<E>> void insert(EntityMapper<E, K, S> mapper, Inserts step) {
    List<Pending<E, S>> rows = step.rows().stream().map(row -> own(mapper, row.pending())).toList();
    step.rows().forEach(row -> assign(row.awaited()));
    EntityMapping<E> mapping = mapper.mapping();
    ColumnMapping keyColumn = mapping.keyColumn();
    KeyGeneration generation = keyColumn.generation();
    boolean identity =
        generation != null
            && dialect.strategy(generation, keyColumn.type()) == KeyGeneration.Strategy.IDENTITY;
    LoadContext<S> context = new LoadContext<>();
    if (generation != null && !identity) {
      rows.forEach(row -> giveKey(mapper, row, generation));
    }
    shared.complete(mapper, rows, Pending::entity);
    if (mapping.isVersioned()) {
      rows.forEach(Pending::giveVersion);
    }
    List<Integer> filled = DatabaseValues.after(step);
    if (!filled.isEmpty()) {
      rows.forEach(row -> databaseValues.remember(mapper, row.entity(), filled));
    }
    List<Integer> returned =
        DatabaseValues.comeWithInsert(dialect, mapping, filled) ? filled : List.of();
    int[] columns = insertColumns(mapping, identity, step.leftOut());
    work.insert(
        statements.insert(mapping, columns),
        rows.size(),
        (index, binder) ->
            ColumnBinding.bind(mapper, rows.get(index).entity(), columns, step.postponed(), binder),
        identity ? keyColumn.name() : null,
        returned.stream().map(column -> mapping.columns().get(column).name()).toList(),
        (index, row) -> {
          if (identity) {
            takeKey(mapper, rows.get(index), row);
          }
          E entity = rows.get(index).entity();
          members.write(() -> DatabaseValues.read(mapper, entity, returned, row, identity ? 2 : 1));
        });
    List<S> entries = rows.stream().map(row -> settle(mapper, row, context)).toList();
    if (returned.size() < filled.size()) {
      databaseValues.select(mapper, entries, filled);
    }
  }

  @SuppressWarnings("unchecked") // A step's rows are all of its mapper.
  private static <E, S extends Entry<E>> Pending<E, S> own(
      EntityMapper<E, ?, S> mapper, Pending<?, ?> pending) {
    if (pending.mapper() != mapper) {
      throw new IllegalStateException("A row of another entity is in the step.");
    }
    return (Pending<E, S>) pending;
  }

  private void assign(List<Awaited<?, ?>> keys) {
    keys.forEach(key -> key.assign(members));
  }

  private <E, K> void giveKey(
      EntityMapper<E, K, ?> mapper, Pending<E, ?> row, KeyGeneration generation) {
    row.giveKey();
    Object key =
        switch (generation.strategy()) {
          case SEQUENCE -> sequences.next(generation, dialect, work);
          case RANDOM_UUID -> UUID.randomUUID();
          default -> TimeOrderedUuids.SHARED.next();
        };
    mapper.setGeneratedKey(row.entity(), key);
  }

  private static int[] insertColumns(
      EntityMapping<?> mapping, boolean withoutKey, List<Integer> leftOut) {
    int[] columns = new int[mapping.columns().size()];
    int count = 0;
    for (int position = 0; position < columns.length; position++) {
      boolean generatedKey = withoutKey && position == mapping.keyPosition();
      if (!generatedKey
          && !leftOut.contains(position)
          && mapping.columns().get(position).insertable()) {
        columns[count++] = position;
      }
    }
    return Arrays.copyOf(columns, count);
  }

  private static <E, K> void takeKey(EntityMapper<E, K, ?> mapper, Pending<E, ?> pending, Row row) {
    K key = mapper.readKey(row, 1);
    if (key != null) {
      pending.giveKey();
      mapper.setKeyOf(pending.entity(), key);
    }
  }

  /** The object has its row: it is found by its key from now on, and its values are known. */
  private <E, S extends Entry<E>> S settle(
      EntityMapper<E, ?, S> mapper, Pending<E, S> row, LoadContext<S> context) {
    Entries<E, S> entries = members.identities().of(mapper);
    S before = members.identities().entryWithKeyOf(mapper, row.entity());
    if (before != null && before.status() == Status.DELETED) {
      entries.remove(before);
    }
    S entry = members.identities().register(mapper, row.entity(), statusOfNew(mapper.mapping()));
    mapper.capture(row.entity(), entry);
    if (!row.collections().isEmpty()) {
      entry.setTracking(new Owned<>(row.collections()));
      context.adopt(entry);
    }
    members.pending().remove(row.entity());
    members.log().inserted(mapper, entry, row.isKeyGiven());
    return entry;
  }

  /** What is left to the database and not read back is read with the next sight of the row. */
  private static byte statusOfNew(EntityMapping<?> mapping) {
    int left = 0;
    for (ColumnMapping column : mapping.columns()) {
      left += column.insertable() ? 0 : 1;
    }
    return left > mapping.unwritten().size() ? Status.STALE : Status.LOADED;
  }

  private <E, K, S extends Entry<E>> void update(EntityMapper<E, K, S> mapper, Updates step) {
    List<FlushRow.Update<E, S>> rows = step.rows().stream().map(row -> own(mapper, row)).toList();
    int[] columns = rows.get(0).columns().stream().mapToInt(column -> column).toArray();
    step.rows().forEach(row -> assign(row.awaited()));
    shared.complete(mapper, rows, FlushRow.Update::entity);
    rows.forEach(row -> giveVersion(mapper, row));
    if (columns.length > 0) { // A row that took over another may be the same.
      long[] counts =
          work.update(
              statements.update(mapper.mapping(), columns),
              rows.size(),
              (index, binder) -> {
                ColumnBinding.bind(mapper, rows.get(index).entity(), columns, List.of(), binder);
                mapper.bindIdentity(rows.get(index).entry().key(), binder);
                bindVersion(mapper, rows.get(index).entry(), binder);
              });
      for (int i = 0; i < counts.length; i++) {
        Versions.requireUpdated(mapper.mapping(), rows.get(i).entry(), counts[i]);
      }
    }
    LoadContext<S> context = new LoadContext<>();
    rows.forEach(row -> updated(mapper, row, context));
    List<Integer> filled = mapper.mapping().filledByUpdate();
    if (!filled.isEmpty() && columns.length > 0) {
      databaseValues.select(mapper, rows.stream().map(FlushRow.Update::entry).toList(), filled);
    }
  }

  /** An object that takes over the row of another as it is takes over its version too. */
  private <E, S extends Entry<E>> void giveVersion(
      EntityMapper<E, ?, S> mapper, FlushRow.Update<E, S> row) {
    if (!mapper.mapping().isVersioned()) {
      return;
    }
    Pending<?, ?> successor = members.pending().find(row.entity());
    if (successor != null) {
      successor.giveVersion();
    }
    if (row.columns().isEmpty()) {
      mapper.restore(row.entity(), mapper.mapping().versionPosition(), row.entry());
    } else {
      mapper.advanceVersion(row.entity(), row.entry());
    }
  }

  private static <E, S extends Entry<E>> void bindVersion(
      EntityMapper<E, ?, S> mapper, S entry, Binder binder) {
    if (mapper.mapping().isVersioned()) {
      mapper.bindVersion(entry, binder);
    }
  }

  @SuppressWarnings("unchecked") // Pending objects are kept under themselves.
  private <E, S extends Entry<E>> void updated(
      EntityMapper<E, ?, S> mapper, FlushRow.Update<E, S> row, LoadContext<S> context) {
    Pending<?, ?> successor = members.pending().find(row.entity());
    if (successor == null) {
      members.log().save(mapper, row.entry());
      mapper.capture(row.entity(), row.entry());
    } else {
      deleted(row.entry());
      settle(mapper, (Pending<E, S>) successor, context);
    }
  }

  private void deleted(Entry<?> entry) {
    entry.setStatus(Status.DELETED);
    members.log().deleted(entry);
  }

  @SuppressWarnings("unchecked") // A step's rows are all of its mapper.
  private static <E, S extends Entry<E>> FlushRow.Update<E, S> own(
      EntityMapper<E, ?, S> mapper, FlushRow.Update<?, ?> row) {
    if (row.mapper() != mapper) {
      throw new IllegalStateException("A row of another entity is in the step.");
    }
    return (FlushRow.Update<E, S>) row;
  }

  @SuppressWarnings("unchecked") // A step's rows are all of its mapper.
  private static <E, S extends Entry<E>> FlushRow.Delete<E, S> own(
      EntityMapper<E, ?, S> mapper, FlushRow.Delete<?, ?> row) {
    if (row.mapper() != mapper) {
      throw new IllegalStateException("A row of another entity is in the step.");
    }
    return (FlushRow.Delete<E, S>) row;
  }

  private <E, K, S extends Entry<E>> void link(EntityMapper<E, K, S> mapper, Links step) {
    List<S> entries =
        step.rows().stream()
            .map(row -> entryOf(mapper, mapper.mapping().type().cast(row.entity())))
            .toList();
    for (FlushRow row : step.rows()) {
      if (row instanceof FlushRow.Insert insert) {
        assign(insert.awaited());
      }
    }
    if (!step.toNull()) {
      shared.complete(mapper, entries, Entry::entity);
    }
    int[] columns = step.columns().stream().mapToInt(column -> column).toArray();
    List<Integer> toNull = step.toNull() ? step.columns() : List.of();
    long[] counts =
        work.update(
            statements.update(mapper.mapping(), columns),
            entries.size(),
            (index, binder) -> {
              ColumnBinding.bind(mapper, entries.get(index).entity(), columns, toNull, binder);
              mapper.bindIdentity(entries.get(index).key(), binder);
            });
    for (int i = 0; i < counts.length; i++) {
      Versions.requireUpdated(mapper.mapping(), entries.get(i), counts[i]);
      if (!step.toNull()) {
        mapper.capture(entries.get(i).entity(), entries.get(i));
      }
    }
    if (!step.toNull() && !mapper.mapping().filledByUpdate().isEmpty()) {
      databaseValues.select(mapper, entries, mapper.mapping().filledByUpdate());
    }
  }

  /**
   * The object keeps what it is to hold in the end; only its row holds something else meanwhile.
   */
  private <E, K, S extends Entry<E>> void park(EntityMapper<E, K, S> mapper, Parks step) {
    List<Entry<?>> entries = new ArrayList<>();
    for (FlushRow row : step.rows()) {
      if (row instanceof FlushRow.Update<?, ?> update) {
        entries.add(update.entry());
      } else if (row instanceof FlushRow.Delete<?, ?> delete) {
        entries.add(delete.entry());
      }
    }
    ColumnMapping column = mapper.mapping().columns().get(step.column());
    long[] counts =
        work.update(
            statements.update(mapper.mapping(), new int[] {step.column()}),
            entries.size(),
            (index, binder) -> {
              UnusedValue.bind(column, binder);
              mapper.bindIdentity(entries.get(index).key(), binder);
            });
    for (int i = 0; i < counts.length; i++) {
      Versions.requireUpdated(mapper.mapping(), entries.get(i), counts[i]);
    }
  }

  private <E, S extends Entry<E>> S entryOf(EntityMapper<E, ?, S> mapper, E entity) {
    S entry = members.identities().searchEntryOf(mapper, entity);
    if (entry == null) {
      throw new IllegalStateException("A row is linked after its insert, or before its delete.");
    }
    return entry;
  }

  private <E, K, S extends Entry<E>> void delete(EntityMapper<E, K, S> mapper, Deletes step) {
    List<FlushRow.Delete<E, S>> rows = step.rows().stream().map(row -> own(mapper, row)).toList();
    long[] counts =
        work.update(
            statements.delete(mapper.mapping()),
            rows.size(),
            (index, binder) -> {
              mapper.bindIdentity(rows.get(index).entry().key(), binder);
              bindVersion(mapper, rows.get(index).entry(), binder);
            });
    for (int i = 0; i < counts.length; i++) {
      Entry<?> entry = rows.get(i).entry();
      if (!Versions.requireDeleted(mapper.mapping(), entry, counts[i])) {
        LOGGER.log(
            Level.WARNING,
            "DELETE: the row of {0} {1} was gone already.",
            mapper.mapping().name(),
            entry.key());
      }
      deleted(entry);
    }
  }
}
