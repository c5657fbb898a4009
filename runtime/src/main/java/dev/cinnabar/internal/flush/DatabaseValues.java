package dev.cinnabar.internal.flush;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.FlushPlan.Inserts;
import dev.cinnabar.internal.identity.Entries;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.Entry;
import dev.cinnabar.mapping.NullProbe;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ValueBinder;
import dev.cinnabar.sql.BoundStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the database puts into rows by itself: defaults, generated columns and those that no INSERT
 * writes. The objects hold it after the flush; a rollback takes it out again.
 */
final class DatabaseValues {

  private final Members members;
  private final Sending sending;

  DatabaseValues(Members members, Sending sending) {
    this.members = members;
    this.sending = sending;
  }

  /** Returns the columns of a new object that are left to their defaults. */
  static <E> List<Integer> leftOut(EntityMapper<E, ?, ?> mapper, E entity) {
    List<Integer> defaults = mapper.mapping().defaults();
    if (defaults.isEmpty()) {
      return defaults;
    }
    return defaults.stream().filter(column -> NullProbe.isNull(mapper, entity, column)).toList();
  }

  /** Returns the columns that the database fills and of which a new object knows nothing. */
  static <E> List<Integer> unsetFilled(EntityMapper<E, ?, ?> mapper, E entity) {
    return mapper.mapping().filledByUpdate().stream()
        .filter(column -> NullProbe.isNull(mapper, entity, column))
        .toList();
  }

  /** Fails where a new object has a value that its row could not get. */
  static <E, S extends Entry<E>> void requireUnset(EntityMapper<E, ?, S> mapper, E entity) {
    EntityMapping<E> mapping = mapper.mapping();
    for (int column : mapping.unwrittenParts()) {
      if (!InitialProbe.isInitial(mapper, entity, column)) {
        throw notInsertable(mapper, entity, column);
      }
    }
    if (mapping.unwritten().isEmpty()) {
      return;
    }
    S pristine = mapper.snapshot();
    E untouched = mapping.settable() ? mapper.create() : null;
    if (untouched != null) { // Otherwise there is no constructor without parameters.
      mapper.capture(untouched, pristine);
    }
    Changes changes = new Changes();
    mapper.compare(entity, pristine, changes);
    for (int column : mapping.unwritten()) {
      if (changes.contains(column)) {
        throw notInsertable(mapper, entity, column);
      }
    }
  }

  private static <E> EntityException notInsertable(
      EntityMapper<E, ?, ?> mapper, E entity, int column) {
    EntityMapping<E> mapping = mapper.mapping();
    ColumnMapping mapped = mapping.columns().get(column);
    return new EntityException(
        ErrorCode.NotInsertable,
        mapping.name(),
        mapper.keyOf(entity),
        "%s.%s of a new object was set, but %s. Leave it unset: it is read back from the row."
            .formatted(
                mapping.name(),
                mapped.attribute(),
                mapped.fill() == null
                    ? "its column is declared insertable = false"
                    : filled(mapped)));
  }

  /** Says why a column is not written that the database fills. */
  static String filled(ColumnMapping column) {
    return column.isGenerated() ? "the database computes its column" : "a trigger fills its column";
  }

  /** Returns the columns to read back from the rows that a step inserts. */
  static List<Integer> after(Inserts step) {
    List<Integer> unwritten = step.mapper().mapping().unwritten();
    if (step.leftOut().isEmpty()) {
      return unwritten;
    }
    List<Integer> columns = new ArrayList<>(unwritten);
    columns.addAll(step.leftOut());
    return columns;
  }

  /** Tells whether an INSERT can answer with these columns, rather than with a generated key. */
  static boolean comeWithInsert(Dialect dialect, EntityMapping<?> mapping, List<Integer> columns) {
    boolean answers =
        dialect.has(Feature.INSERT_RETURNING) || dialect.has(Feature.RETURNED_COLUMNS);
    return answers
        && (dialect.has(Feature.INSERT_ANSWERS_AFTER_TRIGGERS)
            || columns.stream()
                .noneMatch(column -> mapping.columns().get(column).isTriggeredByInsert()));
  }

  /** Notes what an object holds, before its row tells what it is to hold. */
  <E, S extends Entry<E>> void remember(
      EntityMapper<E, ?, S> mapper, E entity, List<Integer> columns) {
    S before = mapper.snapshot();
    mapper.capture(entity, before);
    members.log().assigned(() -> columns.forEach(column -> mapper.restore(entity, column, before)));
  }

  /** Takes the columns from a row in which they stand next to each other. */
  static <E> void read(
      EntityMapper<E, ?, ?> mapper, E entity, List<Integer> columns, Row row, int at) {
    int next = at;
    for (int column : columns) {
      mapper.readColumn(entity, column, row, next++);
    }
  }

  /** Reads columns of rows that have just been written, in one query for each batch of keys. */
  <E, K, S extends Entry<E>> void select(
      EntityMapper<E, K, S> mapper, List<? extends Entry<?>> written, List<Integer> columns) {
    List<Object> keys = written.stream().<Object>map(Entry::key).toList();
    for (int start = 0; start < keys.size(); start += LoadContext.BATCH) {
      int end = Math.min(keys.size(), start + LoadContext.BATCH);
      selectBatch(mapper, keys.subList(start, end), columns);
    }
  }

  private <E, K, S extends Entry<E>> void selectBatch(
      EntityMapper<E, K, S> mapper, List<Object> keys, List<Integer> columns) {
    Entries<E, S> entries = members.identities().of(mapper);
    int behindKey = mapper.mapping().keyColumns().size() + 1;
    BoundStatement select = sending.statements().selectByKeys(mapper, columns, keys);
    RenderedStatement text = sending.statements().render(select.statement());
    try (Cursor cursor =
        sending.work().query(text.sql(), binder -> text.bind(select.arguments(), binder), 0)) {
      while (cursor.next()) {
        K key = mapper.readKey(cursor.row(), 1);
        S entry = key == null ? null : entries.find(mapper.identity(key));
        if (entry != null) {
          members.write(() -> read(mapper, entry.entity(), columns, cursor.row(), behindKey));
          mapper.capture(entry.entity(), entry);
        }
      }
    }
  }

  /**
   * Sees whether a column of an embedded value holds what Java begins with: null, zero or false.
   */
  private static final class InitialProbe extends ValueBinder {

    private boolean isInitial;

    static <E> boolean isInitial(EntityMapper<E, ?, ?> mapper, E entity, int column) {
      InitialProbe probe = new InitialProbe();
      mapper.bind(entity, column, probe);
      return probe.isInitial;
    }

    @Override
    protected void see(@Nullable Object value) {
      isInitial =
          value == null
              || value.equals(false)
              || (value instanceof Number number && number.doubleValue() == 0)
              || value.equals('\0');
    }
  }
}
