package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.BoundStatement;
import dev.cinnabar.sql.Conflict;
import dev.cinnabar.sql.InsertStatement;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.ValuesQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT}: new rows without objects. What is not set keeps the default of the database; the
 * initial values of attributes belong to objects and do not count here.
 *
 * <pre>{@code
 * session.insertInto(TASK).set(TASK.title, "Learn").set(TASK.user(), anna).execute();
 * // INSERT INTO tasks (title, user_id) VALUES (?, ?)
 *
 * session.insertInto(TASK).values(lines, (row, line) -> row.set(TASK.title, line.title())).execute();
 * // one batch of INSERT INTO tasks (title) VALUES (?)
 *
 * session.insertInto(NOTE).from(select(TASK).where(TASK.completed.isTrue()))
 *     .set(NOTE.text, TASK.title.concat(" is done")).execute();
 * // INSERT INTO notes (text) SELECT title || ? FROM tasks WHERE completed = ?
 * }</pre>
 *
 * @param <E> the entity class
 */
public final class Insert<E> extends Assigning<E, Insert<E>> {

  private final @Nullable List<List<Setting>> rows;
  private final @Nullable Select<?> source;

  Insert(EntityTable<E, ?> table, @Nullable QueryExecutor executor) {
    this(table, List.of(), null, null, Map.of(), executor);
  }

  private Insert(
      EntityTable<E, ?> table,
      List<Setting> settings,
      @Nullable List<List<Setting>> rows,
      @Nullable Select<?> source,
      Map<Parameter<?>, Argument> values,
      @Nullable QueryExecutor executor) {
    super(table, settings, values, executor);
    this.rows = rows == null ? null : List.copyOf(rows);
    this.source = source;
  }

  @Override
  Insert<E> with(List<Setting> settings) {
    return new Insert<>(table, settings, rows, source, values, executor);
  }

  /** Returns the same statement, to be run by a session. */
  public Insert<E> on(QueryExecutor session) {
    return new Insert<>(table, settings, rows, source, values, session);
  }

  /** Gives a parameter of the statement, or of the query that its rows come from, a value. */
  public <T> Insert<E> with(Parameter<T> parameter, T value) {
    return new Insert<>(table, settings, rows, source, withValue(parameter, value), executor);
  }

  /**
   * Adds a row for each item. Rows that set the same columns and follow each other are one batch.
   *
   * @param row sets the columns of one row
   */
  public <T> Insert<E> values(
      Collection<? extends T> items, BiFunction<Insert<E>, T, Insert<E>> row) {
    List<List<Setting>> all = rows == null ? new ArrayList<>() : new ArrayList<>(rows);
    Insert<E> empty = new Insert<>(table, null);
    for (T item : items) {
      all.add(row.apply(empty, item).settings);
    }
    return new Insert<>(table, settings, all, source, values, executor);
  }

  /**
   * Makes a row of each row that a query finds; {@code set} says what of. The columns that the
   * query selects itself do not count.
   */
  public Insert<E> from(Select<?> rows) {
    return new Insert<>(table, settings, this.rows, rows, values, executor);
  }

  /**
   * Says what happens to a row whose key is taken.
   *
   * @param key the columns of the primary key or of a unique key; none for the primary key
   * @throws QueryException where the columns are not those of a key
   */
  public OnConflict<E> onConflict(Column<?>... key) {
    Set<String> columns = new LinkedHashSet<>();
    for (Column<?> column : key) {
      columns.add(Setting.target(table, column));
    }
    if (columns.isEmpty()) {
      table.mapper().mapping().keyColumns().forEach(column -> columns.add(column.name()));
    }
    return new OnConflict<>(this, UniqueKeys.require(table, columns));
  }

  /**
   * Runs the statement.
   *
   * @return the number of new rows
   */
  public long execute() {
    return run();
  }

  /** Lets the statement answer with a value of each new row: {@code returning(TASK.id)}. */
  public <R> Returning<R> returning(Expression<R> value) {
    return returning(Statements.select(value));
  }

  /**
   * Lets the statement answer with what a query of the new rows would select: {@code
   * returning(select(TASK.id, TASK.title).map(Line::new))}, or {@code returning(select(TASK))} for
   * objects.
   */
  public <R> Returning<R> returning(Select<R> columns) {
    return Returning.of(this, columns);
  }

  @Override
  BuiltChange build(@Nullable Selection<?> returned) {
    return build(returned, target -> null);
  }

  /** Returns the columns that each row sets. */
  List<List<String>> columns() {
    return rows().stream().map(Insert::columns).toList();
  }

  BuiltChange build(
      @Nullable Selection<?> returned, Function<Target, @Nullable Conflict> conflict) {
    List<BoundStatement> statements = new ArrayList<>();
    BuiltChange last = null;
    for (List<Setting> row : rows()) {
      last = build(row, returned, conflict);
      statements.addAll(last.statements());
    }
    return new BuiltChange(statements, last == null ? Set.of(table.mapper()) : last.mappers());
  }

  private List<List<Setting>> rows() {
    if (rows == null) {
      return List.of(Versions.started(table, settings));
    }
    if (!settings.isEmpty() || source != null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "insertInto(%s): values(…) gives whole rows, and stands without set(…) and from(…) beside it."
              .formatted(table));
    }
    return rows.stream().map(row -> Versions.started(table, row)).toList();
  }

  private BuiltChange build(
      List<Setting> row,
      @Nullable Selection<?> returned,
      Function<Target, @Nullable Conflict> conflict) {
    requireKey(columns(row));
    Scope scope = Scope.root(values);
    Target target = Target.of(table, scope.inner());
    Query rows = source == null ? row(row, scope) : rows(row, source, scope);
    InsertStatement insert =
        new InsertStatement(target.occurrence(), columns(row), rows, conflict.apply(target));
    return BuiltChange.of(BuiltChange.returning(insert, returned, target), scope);
  }

  private Query row(List<Setting> row, Scope scope) {
    List<SqlExpression> written = new ArrayList<>();
    row.forEach(setting -> written.addAll(setting.toSql(scope)));
    if (scope.from() != null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "insertInto(%s): a row that is made of nothing has no columns to read. Add .from(select(…)) with the rows that it is made of."
              .formatted(table));
    }
    return ValuesQuery.of(written);
  }

  private static Query rows(List<Setting> row, Select<?> source, Scope scope) {
    Clauses clauses = source.clauses;
    RowSource from = source.selection().source();
    if (clauses.operation() != null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "insertInto(…).from(…): a query that is made of two has a result, but no tables. Select from it: select(query.as(\"name\")).");
    }
    Selection<?> written = new Selection.OfSettings(row);
    Clauses rows = clauses.from() == null && from != null ? clauses.withFrom(from) : clauses;
    return scope.finish(BuiltSelect.select(written, rows, scope, null));
  }

  private void requireKey(List<String> columns) {
    for (ColumnMapping key : table.mapper().mapping().keyColumns()) {
      if (!columns.contains(key.name()) && !isGivenByDatabase(key)) {
        throw new QueryException(
            ErrorCode.InvalidQuery,
            "insertInto(%s): the database does not give the key %s. Set it, or add an object to a session."
                .formatted(table, key.name()));
      }
    }
  }

  private static boolean isGivenByDatabase(ColumnMapping key) {
    if (key.generation() == null) {
      return key.fill() != null;
    }
    return switch (key.generation().strategy()) {
      case AUTO, IDENTITY ->
          switch (key.type().kind()) {
            case SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
          };
      default -> false;
    };
  }

  private static List<String> columns(List<Setting> row) {
    return row.stream().flatMap(setting -> setting.columns().stream()).toList();
  }
}
