package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.CompoundQuery;
import dev.cinnabar.sql.Join;
import dev.cinnabar.sql.Lock;
import dev.cinnabar.sql.Query;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that every query has. Immutable: each method returns another query.
 *
 * @param <Q> the kind of query, which every method returns
 */
public abstract sealed class SelectQuery<Q extends SelectQuery<Q>> permits Select, Projection {

  final Clauses clauses;
  final @Nullable QueryExecutor executor;

  SelectQuery(Clauses clauses, @Nullable QueryExecutor executor) {
    this.clauses = clauses;
    this.executor = executor;
  }

  /** Returns the same query with other clauses. */
  abstract Q with(Clauses clauses, @Nullable QueryExecutor executor);

  /** Returns what the query selects. */
  abstract Selection<?> selection();

  /** Returns the same query, to be run by a session. */
  public final Q on(QueryExecutor session) {
    return with(clauses, session);
  }

  /**
   * Gives a parameter of the query, or of a subquery in it, a value.
   *
   * @throws dev.cinnabar.error.QueryException if {@code value} is null: nothing compares with null
   */
  public final <T> Q with(Parameter<T> parameter, T value) {
    T given = Conditions.required(parameter, value, "with(null)", "isNull() in another query");
    return with(clauses.withValue(parameter, given), executor);
  }

  /** {@code SELECT DISTINCT …}: equal rows are given once. */
  public final Q distinct() {
    return with(clauses.withDistinct(), executor);
  }

  /**
   * {@code FROM table}, or {@code FROM (SELECT …)}. Needed where the columns come from several
   * tables; else it is the table of the columns.
   */
  public final Q from(RowSource table) {
    return with(clauses.withFrom(table), executor);
  }

  /** {@code JOIN elements ON elements.owner_id = owner.id}: a row for each pair. */
  public final <T, X extends EntityTable<T, ?>> Q join(ToManyPath<?, T, X> path, X elements) {
    return join(path, elements, Join.Kind.INNER, null);
  }

  /** {@code JOIN elements ON elements.owner_id = owner.id AND condition}. */
  public final <T, X extends EntityTable<T, ?>> Q join(
      ToManyPath<?, T, X> path, X elements, Predicate condition) {
    return join(path, elements, Join.Kind.INNER, condition);
  }

  /** {@code LEFT JOIN elements ON …}: owners without elements stay, with nulls. */
  public final <T, X extends EntityTable<T, ?>> Q leftJoin(ToManyPath<?, T, X> path, X elements) {
    return join(path, elements, Join.Kind.LEFT, null);
  }

  /**
   * {@code LEFT JOIN elements ON … AND condition}: owners without an element for which the
   * condition holds stay, with nulls. In {@code where(…)} the condition would leave them out.
   *
   * <pre>{@code
   * session.select(USER.name, count(TASK.id)).from(USER)
   *     .leftJoin(USER.tasks, TASK, TASK.completed.isFalse()).groupBy(USER.name)
   * // SELECT u.name, COUNT(t.id) FROM users u
   * // LEFT JOIN tasks t ON t.user_id = u.id AND t.completed = ? GROUP BY u.name
   * }</pre>
   */
  public final <T, X extends EntityTable<T, ?>> Q leftJoin(
      ToManyPath<?, T, X> path, X elements, Predicate condition) {
    return join(path, elements, Join.Kind.LEFT, condition);
  }

  /**
   * {@code JOIN table ON condition}: a row for each pair for which the condition holds. Where the
   * table is a path, {@code .join(TASK.user(), TASK.user().name.eq("Anna"))}, the condition stands
   * beside that of the path.
   */
  public final Q join(RowSource table, Predicate on) {
    return join(scope -> scope.join(table, Join.Kind.INNER, on::toSql));
  }

  /** {@code LEFT JOIN table ON condition}: rows without a partner stay, with nulls. */
  public final Q leftJoin(RowSource table, Predicate on) {
    return join(scope -> scope.join(table, Join.Kind.LEFT, on::toSql));
  }

  /** {@code JOIN …} along a path, {@code .join(TASK.user())}: rows with a partner only. */
  public final Q join(EntityTable<?, ?> path) {
    return join(scope -> scope.join(path, Join.Kind.INNER), true);
  }

  /** {@code LEFT JOIN …} along a path: rows without a partner stay, with nulls. */
  public final Q leftJoin(EntityTable<?, ?> path) {
    return join(scope -> scope.join(path, Join.Kind.LEFT), true);
  }

  /** {@code WHERE condition}; called again, both conditions must hold. */
  public final Q where(Predicate condition) {
    return with(clauses.withWhere(condition), executor);
  }

  /** {@code GROUP BY expressions}: one row for all rows that agree in them. */
  public final Q groupBy(Expression<?>... expressions) {
    return with(clauses.withGroupBy(List.of(expressions)), executor);
  }

  /** {@code HAVING condition} on groups; called again, both conditions must hold. */
  public final Q having(Predicate condition) {
    return with(clauses.withHaving(condition), executor);
  }

  /** {@code … UNION …}: the rows of both queries, each once. */
  public final Q union(Q other) {
    return combined(CompoundQuery.Kind.UNION, other, "union(…)");
  }

  /**
   * {@code … UNION ALL …}: the rows of both queries. What comes behind it, an order or a limit, is
   * about all rows; other clauses belong to one of the queries.
   *
   * <pre>{@code
   * session.select(TASK).where(TASK.due.lt(today))
   *     .unionAll(select(TASK).where(TASK.priority.gt(8)))
   *     .orderBy(TASK.title.asc())
   *     .list();
   * // SELECT … FROM tasks t WHERE t.due < ? UNION ALL SELECT … FROM tasks t2 WHERE t2.priority > ?
   * // ORDER BY title
   * }</pre>
   *
   * @throws QueryException where the columns are not of the same types
   */
  public final Q unionAll(Q other) {
    return combined(CompoundQuery.Kind.UNION_ALL, other, "unionAll(…)");
  }

  /** {@code … INTERSECT …}: the rows that both queries have, each once. */
  public final Q intersect(Q other) {
    return combined(CompoundQuery.Kind.INTERSECT, other, "intersect(…)");
  }

  /** {@code … EXCEPT …}: the rows that the other query does not have, each once. */
  public final Q except(Q other) {
    return combined(CompoundQuery.Kind.EXCEPT, other, "except(…)");
  }

  /** {@code ORDER BY order}; called again, it is the order of rows that are equal so far. */
  public final Q orderBy(Order... order) {
    return with(clauses.withOrderBy(List.of(order)), executor);
  }

  /** {@code ORDER BY order}; for an order put together at run time. */
  public final Q orderBy(Collection<Order> order) {
    return with(clauses.withOrderBy(List.copyOf(order)), executor);
  }

  /** {@code LIMIT rows}: at most so many. */
  public final Q limit(long rows) {
    return with(clauses.withLimit(rows), executor);
  }

  /** {@code OFFSET rows}: without the first ones. */
  public final Q offset(long rows) {
    return with(clauses.withOffset(rows), executor);
  }

  /**
   * {@code FOR UPDATE}: nobody else writes to the rows, or locks them, until the transaction ends.
   * Objects that the session has loaded are brought up to date. SQLite has no such lock, and the
   * exception says so.
   */
  public final Q forUpdate() {
    return with(clauses.withLock(new Lock(Lock.Strength.UPDATE, Lock.Waiting.WAIT)), executor);
  }

  /** {@code FOR SHARE}: nobody else writes to the rows until the transaction ends. */
  public final Q forShare() {
    return with(clauses.withLock(new Lock(Lock.Strength.SHARE, Lock.Waiting.WAIT)), executor);
  }

  /** {@code SKIP LOCKED}, behind {@link #forUpdate}: rows that others have locked are left out. */
  public final Q skipLocked() {
    return with(clauses.withLock(lock("skipLocked()", Lock.Waiting.SKIP_LOCKED)), executor);
  }

  /** {@code NOWAIT}, behind {@link #forUpdate}: fails where others have locked a row. */
  public final Q noWait() {
    return with(clauses.withLock(lock("noWait()", Lock.Waiting.NO_WAIT)), executor);
  }

  /**
   * Builds the query in the FROM of another one.
   *
   * @param further columns behind those that it selects
   * @param names the names of its columns, or null where they are given elsewhere
   * @param inner its scope
   */
  final Query rows(List<Expression<?>> further, @Nullable List<String> names, Scope inner) {
    return inside(new Selection.Whole<>(selection(), further), names, inner);
  }

  /** Builds the query as a part of another one. */
  final Query inside(Selection<?> selection, @Nullable List<String> names, Scope inner) {
    requireNoLock();
    return inner.finish(BuiltSelect.build(selection, clauses, inner, names));
  }

  /** Returns the query as a subquery; what it does not have itself it takes from the outer one. */
  final Query toSql(Scope outer) {
    return inside(selection().unjoined(), null, outer.inner());
  }

  final void requireNoLock() {
    if (clauses.lock() != null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "forUpdate(), forShare(): a query inside another one locks nothing. Lock the outer one.");
    }
  }

  private Q combined(CompoundQuery.Kind kind, Q other, String call) {
    requireNoLock();
    other.requireNoLock();
    ResultColumns results = selection().single(call).results();
    results.requireLike(other.selection().single(call).results(), call);
    if (kind != CompoundQuery.Kind.UNION_ALL) {
      results.requireComparable(call);
    }
    return with(Clauses.of(new SetOperation(kind, clauses, other)), executor);
  }

  private Lock lock(String call, Lock.Waiting waiting) {
    Lock lock = clauses.lock();
    if (lock == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery, call + ": the query locks nothing. Add .forUpdate() before it.");
    }
    return new Lock(lock.strength(), waiting);
  }

  private Q join(
      ToManyPath<?, ?, ?> path,
      EntityTable<?, ?> elements,
      Join.Kind kind,
      @Nullable Predicate condition) {
    return join(scope -> path.join(scope, elements, kind, condition));
  }

  private Q join(Consumer<Scope> adding) {
    return join(adding, false);
  }

  private Q join(Consumer<Scope> adding, boolean keepsRows) {
    return with(clauses.withJoin(new JoinClause(adding, keepsRows)), executor);
  }
}
