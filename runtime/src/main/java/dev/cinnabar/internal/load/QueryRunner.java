package dev.cinnabar.internal.load;

import dev.cinnabar.dialect.PlanQuery;
import dev.cinnabar.dialect.RenderedStatement;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.internal.jdbc.Cursor;
import dev.cinnabar.internal.relation.LoadContext;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.EntityReading;
import dev.cinnabar.query.KeyedReading;
import dev.cinnabar.query.Reading;
import dev.cinnabar.query.Select;
import dev.cinnabar.query.Treatment;
import dev.cinnabar.query.ValueReading;
import dev.cinnabar.sql.BoundStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs queries and makes objects or values of their rows. */
public final class QueryRunner {

  private final Loader loader;
  private final PlanLoader plans;
  private final Supplier<QueryRunner> untracked;

  /**
   * Creates the runner of a session.
   *
   * @param untracked makes the runner of a result whose objects are not tracked
   */
  public QueryRunner(Loader loader, PlanLoader plans, Supplier<QueryRunner> untracked) {
    this.loader = loader;
    this.plans = plans;
    this.untracked = untracked;
  }

  /** Returns all rows of a query. */
  public <R> List<R> list(Select<R> select) {
    int limit = limit(select);
    List<R> results = new ArrayList<>(Math.max(limit, 16));
    RowMaker<R> maker = maker(select);
    maker.expect(limit);
    maker.run(
        () -> {
          try (Cursor cursor = open(select, 0)) {
            Row row = cursor.row();
            while (cursor.next()) {
              results.add(maker.make(row));
            }
          }
        });
    maker.complete(results);
    return results;
  }

  /** Returns for how many rows to make room at once: the limit of the query, where it is modest. */
  private static int limit(Select<?> select) {
    Long limit = select.rowLimit();
    return limit == null ? 0 : (int) Math.min(limit, 1_000);
  }

  /** Starts a query whose rows are fetched one after the other. */
  public <R> RowSource<R> stream(Select<R> select, int fetchSize) {
    boolean alone = isUntracked(select);
    boolean together = alone || isFetching(select.reading());
    int ahead = Math.max(1, together ? Math.min(fetchSize, LoadContext.BATCH) : 1);
    if (alone) {
      return new RowSource<>(open(select, fetchSize), () -> maker(select), ahead);
    }
    RowMaker<R> maker = maker(select);
    return new RowSource<>(open(select, fetchSize), () -> maker, ahead);
  }

  /** Starts a query whose rows are fetched in parts, with objects that no two parts share. */
  public <R> RowSource<R> chunks(Select<R> select, int size) {
    return new RowSource<>(open(select, size), () -> maker(select), size);
  }

  private static boolean isFetching(Reading<?> reading) {
    return reading instanceof EntityReading<?> entities && !entities.plan().isEmpty();
  }

  /** Returns the text of a query, and what the database would do for it. */
  public String explain(BoundStatement query) {
    RenderedStatement text = loader.statements().render(query.statement());
    PlanQuery plan = loader.statements().planQuery();
    StringBuilder answer = new StringBuilder(text.sql());
    Consumer<Binder> values = binder -> text.bind(query.arguments(), binder);
    try (Cursor cursor = loader.work().query(plan.prefix() + text.sql(), values, 0)) {
      while (cursor.next()) {
        answer.append('\n').append(cursor.row().getString(plan.column()));
      }
    }
    return answer.toString();
  }

  private Cursor open(Select<?> select, int fetchSize) {
    return loader.query(select.bound(), fetchSize);
  }

  private static boolean isUntracked(Select<?> select) {
    return select.reading().treatment() == Treatment.READ_ONLY;
  }

  /** Objects that are not tracked are those of one result, and known to nobody else. */
  private <R> RowMaker<R> maker(Select<R> select) {
    QueryRunner runner = isUntracked(select) ? untracked.get() : this;
    return runner.maker(select.reading(), select.isLocking());
  }

  <R> RowMaker<R> maker(Reading<R> reading, boolean locking) {
    if (reading instanceof EntityReading<R> entities) {
      return EntityMaker.of(loader, plans, entities, locking);
    }
    if (reading instanceof KeyedReading<R> keyed) {
      return new KeyedMaker<>(maker(keyed.rows(), locking), keyed);
    }
    if (reading instanceof ValueReading<R> values) {
      return new ValueMaker<>(values);
    }
    throw new IllegalStateException("An unknown kind of reading.");
  }

  /** Makes one result of one row. */
  interface RowMaker<R> {
    void expect(int rows);

    R make(Row row);

    /** Runs what reads the rows, and loads what has to come with them. */
    void run(Runnable rows);

    /** Loads what is to be loaded along with results. */
    void complete(List<R> results);
  }

  private static final class ValueMaker<R> implements RowMaker<R> {

    private final ValueReading<R> reading;
    private final ValueType<?>[] types;
    private final Function<@Nullable Object[], R> mapping;

    ValueMaker(ValueReading<R> reading) {
      this.reading = reading;
      this.types = reading.types().toArray(ValueType<?>[]::new);
      this.mapping = reading.mapping();
    }

    @Override
    public void expect(int rows) {}

    @Override
    public R make(Row row) {
      @Nullable Object[] values = new @Nullable Object[types.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = read(row, i);
      }
      return mapping.apply(values);
    }

    private @Nullable Object read(Row row, int column) {
      try {
        return types[column].read(row, column + 1);
      } catch (CinnabarException e) {
        throw ReadFailures.ofValue(reading.name(column), e);
      }
    }

    @Override
    public void run(Runnable rows) {
      rows.run();
    }

    @Override
    public void complete(List<R> results) {}
  }

  /** Makes a result of the first columns, and hands the values of the last ones over. */
  private static final class KeyedMaker<R> implements RowMaker<R> {

    private final RowMaker<R> rows;
    private final KeyedReading<R> reading;

    KeyedMaker(RowMaker<R> rows, KeyedReading<R> reading) {
      this.rows = rows;
      this.reading = reading;
    }

    @Override
    public void expect(int count) {
      rows.expect(count);
    }

    @Override
    public R make(Row row) {
      R result = rows.make(row);
      List<ValueType<?>> types = reading.types();
      @Nullable Object[] key = new @Nullable Object[types.size()];
      for (int i = 0; i < key.length; i++) {
        key[i] = types.get(i).read(row, reading.width() + i + 1);
      }
      reading.keys().accept(key);
      return result;
    }

    @Override
    public void run(Runnable all) {
      rows.run(all);
    }

    @Override
    public void complete(List<R> results) {
      rows.complete(results);
    }
  }

  /**
   * The rows of a running query.
   *
   * @param <R> the result of one row
   */
  public static final class RowSource<R> implements AutoCloseable {

    private final Cursor cursor;
    private final Supplier<RowMaker<R>> makers;
    private final int ahead;
    private Iterator<R> ready = Collections.emptyIterator();

    RowSource(Cursor cursor, Supplier<RowMaker<R>> makers, int ahead) {
      this.cursor = cursor;
      this.makers = makers;
      this.ahead = ahead;
    }

    /** Goes to the next row; false where there is none. */
    public boolean next() {
      if (!ready.hasNext()) {
        ready = readAhead().iterator();
      }
      return ready.hasNext();
    }

    /** Returns the result of the row. */
    public R take() {
      return ready.next();
    }

    /** Reads as many rows as belong together; none where there are no more. */
    public List<R> readAhead() {
      RowMaker<R> maker = makers.get();
      List<R> results = new ArrayList<>(ahead);
      maker.run(
          () -> {
            while (results.size() < ahead && cursor.next()) {
              results.add(maker.make(cursor.row()));
            }
          });
      maker.complete(results);
      return results;
    }

    @Override
    public void close() {
      cursor.close();
    }
  }
}
