package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.ColumnSource;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a query returns.
 *
 * @param <R> the result of one row
 */
sealed interface Selection<R> {

  /** Returns the columns; called when the statement is built. */
  List<SqlExpression> columns(Scope scope);

  /** Returns what rows come from where the query does not say, or null. */
  @Nullable RowSource source();

  /** Returns the columns as another query knows them, lazy ones included. */
  ResultColumns results();

  /** Returns the columns of {@link #results}; called when the statement is built. */
  default List<SqlExpression> all(Scope scope) {
    return columns(scope);
  }

  /** Returns the mapper of the entity that rows are, or null where they are none. */
  default @Nullable EntityMapper<?, ?, ?> entity() {
    return reading() instanceof EntityReading<?> entities ? entities.mapper() : null;
  }

  /** Returns the number of columns. */
  int width();

  /** Returns what is made of a row. */
  Reading<R> reading();

  /** Returns the same with more that is loaded along with the results. */
  default Selection<R> fetching(Fetch<R> more) {
    throw new QueryException(
        ErrorCode.InvalidQuery,
        "fetch(" + more.plan() + "): the rows of the query are no objects.");
  }

  /** Returns the same; fails where the columns of other tables stand beside those of its rows. */
  default Selection<R> single(String call) {
    return this;
  }

  /** Returns the same with something else made of its rows. */
  default Selection<R> treated(Treatment treatment, String call) {
    throw new QueryException(
        ErrorCode.InvalidQuery, call + ": the rows of the query are no objects.");
  }

  /** Returns the same without joins for what is loaded along. */
  default Selection<R> unjoined() {
    return this;
  }

  /** All columns of a table, and of those that are joined for what is loaded along. */
  record OfEntity<E>(
      EntityTable<E, ?> table,
      FetchPlan<E> plan,
      Treatment treatment,
      List<JoinedReading<E, ?>> joined)
      implements Selection<E> {

    static <E> OfEntity<E> of(EntityTable<E, ?> table) {
      return new OfEntity<>(table, FetchPlan.none(), Treatment.TRACKED, List.of());
    }

    @Override
    public Selection<E> fetching(Fetch<E> more) {
      FetchPlan<E> all = plan.and(more);
      int width = table.mapper().mapping().eager().size();
      return new OfEntity<>(table, all, treatment, JoinedReading.of(table, all, width));
    }

    @Override
    public Selection<E> treated(Treatment other, String call) {
      return new OfEntity<>(table, plan, other, joined);
    }

    @Override
    public Selection<E> unjoined() {
      return new OfEntity<>(table, plan, treatment, List.of());
    }

    @Override
    public List<SqlExpression> columns(Scope scope) {
      List<SqlExpression> columns = new ArrayList<>();
      addColumns(table, joined, scope, columns);
      return columns;
    }

    private static <T> void addColumns(
        EntityTable<T, ?> table,
        List<JoinedReading<T, ?>> joined,
        Scope scope,
        List<SqlExpression> columns) {
      addOwn(table, table.mapper().mapping().eager(), scope, columns);
      joined.forEach(reading -> addColumns(reading, scope, columns));
    }

    private static void addOwn(
        EntityTable<?, ?> table,
        List<ColumnMapping> wanted,
        Scope scope,
        List<SqlExpression> columns) {
      ColumnSource occurrence = scope.occurrence(table);
      for (ColumnMapping column : wanted) {
        columns.add(occurrence.column(column.name()));
      }
    }

    @Override
    public List<SqlExpression> all(Scope scope) {
      List<SqlExpression> columns = new ArrayList<>();
      addOwn(table, table.mapper().mapping().columns(), scope, columns);
      return columns;
    }

    @Override
    public Selection<E> single(String call) {
      if (joined.isEmpty()) {
        return this;
      }
      throw new QueryException(
          ErrorCode.InvalidQuery,
          call
              + ": the columns of a joined() path have no place in it. Fetch the path by a statement of its own.");
    }

    private static <T> void addColumns(
        JoinedReading<?, T> reading, Scope scope, List<SqlExpression> columns) {
      addColumns(reading.table(), reading.joined(), scope, columns);
    }

    @Override
    public RowSource source() {
      return table;
    }

    @Override
    public ResultColumns results() {
      return ResultColumns.of(table);
    }

    @Override
    public int width() {
      return joined.isEmpty()
          ? table.mapper().mapping().eager().size()
          : joined.get(joined.size() - 1).end();
    }

    @Override
    public Reading<E> reading() {
      return new EntityReading<>(table.mapper(), plan, treatment, joined);
    }
  }

  /** The columns of a query, and behind them the values by which its rows are ordered. */
  record Keyed<R>(Selection<R> rows, List<Expression<?>> keys, Consumer<@Nullable Object[]> taker)
      implements Selection<R> {
    @Override
    public List<SqlExpression> columns(Scope scope) {
      List<SqlExpression> columns = new ArrayList<>(rows.columns(scope));
      keys.forEach(key -> columns.add(key.toSql(scope)));
      return columns;
    }

    @Override
    public @Nullable RowSource source() {
      return rows.source();
    }

    @Override
    public ResultColumns results() {
      return rows.results().with(keys);
    }

    @Override
    public int width() {
      return rows.width() + keys.size();
    }

    @Override
    public Reading<R> reading() {
      List<ValueType<?>> types = new ArrayList<>();
      keys.forEach(key -> types.add(key.type()));
      return new KeyedReading<>(rows.reading(), rows.width(), types, taker);
    }
  }

  /** What is written to the columns of new rows; types are named where nothing tells them. */
  record OfSettings(List<Setting> settings) implements Selection<Void> {
    @Override
    public List<SqlExpression> columns(Scope scope) {
      List<SqlExpression> columns = new ArrayList<>();
      for (Setting setting : settings) {
        columns.addAll(Setting.typed(setting.toSql(scope)));
      }
      return columns;
    }

    @Override
    public @Nullable RowSource source() {
      return null;
    }

    @Override
    public ResultColumns results() {
      throw new IllegalStateException("The rows of an INSERT are not read.");
    }

    @Override
    public int width() {
      return settings.stream().mapToInt(setting -> setting.columns().size()).sum();
    }

    @Override
    public Reading<Void> reading() {
      throw new IllegalStateException("The rows of an INSERT are not read.");
    }
  }

  /** Some values. */
  record OfValues<R>(List<Expression<?>> values, Function<@Nullable Object[], R> mapping)
      implements Selection<R> {

    /** Returns a selection of values, of which embedded ones are several columns. */
    static <R> OfValues<R> of(
        List<? extends Expression<?>> values, Function<@Nullable Object[], R> mapping) {
      List<Expression<?>> columns = new ArrayList<>();
      int[] starts = new int[values.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = columns.size();
        if (values.get(i) instanceof EmbeddedColumns<?> embedded) {
          columns.addAll(embedded.selected());
        } else {
          columns.add(values.get(i));
        }
      }
      return new OfValues<>(
          columns,
          columns.size() == starts.length
              ? mapping
              : row -> mapping.apply(Arrays.stream(starts).mapToObj(at -> row[at]).toArray()));
    }

    @Override
    public List<SqlExpression> columns(Scope scope) {
      List<SqlExpression> columns = new ArrayList<>();
      for (Expression<?> value : values) {
        columns.add(value.toSql(scope));
      }
      return columns;
    }

    @Override
    public @Nullable RowSource source() {
      return null;
    }

    @Override
    public ResultColumns results() {
      return ResultColumns.of(values);
    }

    @Override
    public int width() {
      return values.size();
    }

    @Override
    public Reading<R> reading() {
      return new ValueReading<>(values, mapping);
    }
  }

  /** The columns of another query's rows that its results are made of. */
  record OfRows<R>(DerivedRows<R> rows, Selection<R> read) implements Selection<R> {
    static <R> OfRows<R> of(DerivedRows<R> rows) {
      return new OfRows<>(rows, rows.selection());
    }

    @Override
    public Selection<R> fetching(Fetch<R> more) {
      return new OfRows<>(rows, read.fetching(more).single("fetch(…) from " + rows));
    }

    @Override
    public List<SqlExpression> columns(Scope scope) {
      return columns(scope, false);
    }

    @Override
    public List<SqlExpression> all(Scope scope) {
      return columns(scope, true);
    }

    private List<SqlExpression> columns(Scope scope, boolean all) {
      List<SqlExpression> columns = new ArrayList<>();
      for (ResultColumn column : rows.definition().columns().list()) {
        if (all || column.read()) {
          columns.add(scope.column(rows, column.name()));
        }
      }
      return columns;
    }

    @Override
    public RowSource source() {
      return rows;
    }

    @Override
    public ResultColumns results() {
      List<ResultColumn> columns = new ArrayList<>();
      for (ResultColumn column : rows.definition().columns().list()) {
        columns.add(column.or(expression -> rows.holds(expression, column.name())));
      }
      return new ResultColumns(columns);
    }

    @Override
    public int width() {
      return read.width();
    }

    @Override
    public Reading<R> reading() {
      return read.reading();
    }
  }

  /** All columns of a selection, lazy ones included, and further ones behind them. */
  record Whole<R>(Selection<R> rows, List<Expression<?>> further) implements Selection<R> {
    @Override
    public List<SqlExpression> columns(Scope scope) {
      List<SqlExpression> columns = new ArrayList<>(rows.all(scope));
      further.forEach(value -> columns.add(value.toSql(scope)));
      return columns;
    }

    @Override
    public @Nullable RowSource source() {
      return rows.source();
    }

    @Override
    public ResultColumns results() {
      return rows.results().with(further);
    }

    @Override
    public int width() {
      return results().list().size();
    }

    @Override
    public Reading<R> reading() {
      return rows.reading();
    }
  }
}
