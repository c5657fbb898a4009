package dev.cinnabar.query;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.BoundStatement;
import dev.cinnabar.sql.CompoundQuery;
import dev.cinnabar.sql.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query: an immutable value that can be kept, shared between threads and run by any session.
 *
 * <pre>{@code
 * session.select(TASK)
 *     .where(TASK.completed.isFalse().and(TASK.title.contains("ORM")))
 *     .orderBy(TASK.id.asc())
 *     .limit(20)
 *     .list();
 * // SELECT id, title, completed FROM tasks
 * // WHERE completed = ? AND title LIKE ? ESCAPE '!' ORDER BY id LIMIT ?
 * }</pre>
 *
 * <p>A query started by {@link Statements#select} has nobody to run it; {@link #on} gives it a
 * session. A column of a table that is not in the query is an error before anything is sent.
 *
 * @param <R> the result of one row
 */
public final class Select<R> extends SelectQuery<Select<R>> {

  private final Selection<R> selection;
  // Built when it is first needed; built twice by two threads, it is the same.
  private @Nullable BuiltSelect built;

  Select(Selection<R> selection, Clauses clauses, @Nullable QueryExecutor executor) {
    super(clauses, executor);
    this.selection = selection;
  }

  /** A query whose tree does not follow from its clauses. */
  Select(Selection<R> selection, @Nullable QueryExecutor executor, BuiltSelect built) {
    this(selection, Clauses.NONE, executor);
    this.built = built;
  }

  @Override
  Select<R> with(Clauses clauses, @Nullable QueryExecutor executor) {
    return new Select<>(selection, clauses, executor);
  }

  /**
   * Loads relationships of the objects found along with them: each by one statement for all of
   * them, unless it is {@linkplain ToOnePath#joined() joined}. Called again, both are loaded.
   *
   * <pre>{@code
   * session.select(USER).fetch(USER.tasks, USER.team.joined()).limit(20).list();
   * // SELECT … FROM users LEFT JOIN teams … LIMIT ?
   * // SELECT … FROM tasks WHERE user_id IN (?, …) ORDER BY id
   * }</pre>
   *
   * <p>What is fetched is the whole relationship, whatever the query's conditions. The limit counts
   * the query's own rows. A path that does not start at the entity of the query does not compile.
   *
   * @throws QueryException where the rows of the query are no entities
   */
  @SafeVarargs
  public final Select<R> fetch(Fetch<R>... paths) {
    FetchPlan<R> plan = FetchPlan.none();
    for (Fetch<R> path : paths) {
      plan = plan.and(path);
    }
    return new Select<>(selection.fetching(plan), clauses, executor);
  }

  /**
   * Loads what is fetched and nothing more: to touch a relationship that was not is an error that
   * names it and the call to add, on the objects found and on those fetched along with them.
   *
   * @see dev.cinnabar.error.NotFetchedException
   * @throws QueryException where the rows of the query are no entities
   */
  public Select<R> strictLoading() {
    return new Select<>(selection.fetching(FetchPlan.<R>none().strict()), clauses, executor);
  }

  /**
   * Makes objects of the rows that nobody tracks: no snapshot is taken, nothing is compared, and
   * <em>what the program changes in them is not seen and never written</em>. They are not the
   * objects of the session, also where it has one of the same row; within a result there is one
   * object for each row. What they refer to loads as ever while the session is open, and is not
   * tracked either. For reports, and for {@link #stream()} of more rows than memory holds.
   *
   * @throws QueryException where the rows of the query are no entities
   */
  public Select<R> readOnly() {
    return treated(Treatment.READ_ONLY, "readOnly()");
  }

  /**
   * Lets the rows overwrite what the session has loaded of them and what the program has changed in
   * it, as {@code refresh} does for one object. As there, nothing is flushed before.
   *
   * @throws QueryException where the rows of the query are no entities
   */
  public Select<R> populateExisting() {
    return treated(Treatment.REFRESHED, "populateExisting()");
  }

  private Select<R> treated(Treatment treatment, String call) {
    return new Select<>(selection.treated(treatment, call), clauses, executor);
  }

  /**
   * Returns all rows.
   *
   * @throws QueryException if the query is not valid, or has nobody to run it
   */
  public List<R> list() {
    return executor("list()").list(this);
  }

  /**
   * Returns the only row.
   *
   * @throws QueryException if there is no row, or more than one
   */
  public R one() {
    List<R> rows = atMostTwo("one()");
    if (rows.isEmpty()) {
      throw failed(ErrorCode.NoResult, "one(): there is no row. Use optional() where that may be.");
    }
    return rows.get(0);
  }

  /**
   * Returns the only row, or nothing where there is none.
   *
   * @throws QueryException if there is more than one row
   */
  public Optional<R> optional() {
    List<R> rows = atMostTwo("optional()");
    return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
  }

  /** Returns the first row, or null where there is none: {@code … LIMIT 1}. */
  public @Nullable R first() {
    List<R> rows = atMost(1).list();
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** Returns the number of rows: {@code SELECT COUNT(*) FROM …}. */
  public long count() {
    return executor("count()").list(SelectCount.of(this)).get(0);
  }

  /** Tells whether there is a row: {@code SELECT EXISTS (SELECT 1 FROM …)}. */
  public boolean exists() {
    return executor("exists()").list(SelectCount.exists(this)).get(0);
  }

  /**
   * Returns some of the rows and how many there are in all, by two queries. The database counts its
   * way to the offset; {@link #slice(int)} does not.
   *
   * @param offset how many rows to leave out at the start
   * @param size how many rows to return at most
   */
  public Page<R> page(long offset, int size) {
    return new Page<>(limit(size).offset(offset).list(), offset, count());
  }

  /**
   * Returns the first rows, and cursors to go on from there: {@code … ORDER BY due, id LIMIT ?}.
   * The key of the table completes the order.
   *
   * @param size how many rows to return at most
   * @throws QueryException where the rows of the query have no key, as those of groups
   */
  public Slice<R> slice(int size) {
    return Keyset.of(this).slice(size, null);
  }

  /**
   * Returns the rows at a cursor: {@code … WHERE due > ? OR due = ? AND id > ? ORDER BY due, id
   * LIMIT ?}.
   *
   * @param size how many rows to return at most
   * @param cursor {@link Slice#next} or {@link Slice#previous} of a slice of the same query, which
   *     a user may have kept; null for the first rows
   * @throws QueryException where the cursor is none of this order
   */
  public Slice<R> slice(int size, @Nullable String cursor) {
    return Keyset.of(this).slice(size, cursor);
  }

  /**
   * Returns the rows one after the other, for results too large to keep. Close the stream. The
   * session keeps the objects it has handed out; {@link #chunks} lets go of them.
   */
  public Stream<R> stream() {
    return stream(1_000);
  }

  /**
   * Returns the rows one after the other. Close the stream.
   *
   * @param fetchSize how many rows the driver reads at once
   */
  public Stream<R> stream(int fetchSize) {
    return executor("stream()").stream(this, fetchSize);
  }

  /**
   * Hands the rows over in parts, for work on more rows than memory holds. Behind each part the
   * session flushes what the program has changed in it, and clears: all its objects leave it.
   *
   * <pre>{@code
   * session.select(TASK).orderBy(TASK.id.asc()).chunks(500, tasks -> tasks.forEach(Task::archive));
   * // SELECT … FROM tasks ORDER BY id, read 500 rows at a time
   * // UPDATE tasks SET archived = ? WHERE id = ?, as a batch behind each part
   * }</pre>
   *
   * <p>All is one query and one transaction; commit behind it, not within.
   *
   * @param size how many rows a part has at most, and how many the driver reads at once
   * @throws QueryException where {@code size} is not positive
   */
  public void chunks(int size, Consumer<? super List<R>> action) {
    if (size < 1) {
      throw new QueryException(ErrorCode.InvalidQuery, "chunks(" + size + "): must be positive.");
    }
    executor("chunks()").chunks(this, size, action);
  }

  /**
   * Asks the database what it would do for the query, without running it.
   *
   * @return the query as the database gets it, and its answer on the lines below
   */
  public String explain() {
    return executor("explain()").explain(this);
  }

  /**
   * Returns the query in standard SQL with its values in it, for people who read a log. It is not
   * meant for execution, and the text says so; {@link #toString} shows no values.
   */
  public String toStringWithValues() {
    return SqlRenderer.show(bound());
  }

  /** Returns the statement as a tree; for executors. */
  public Query statement() {
    return built().statement();
  }

  /** Returns the statement with its values; for executors. */
  public BoundStatement bound() {
    return new BoundStatement(built().statement(), built().arguments());
  }

  /** Returns the largest number of rows asked for, or null; for executors. */
  public @Nullable Long rowLimit() {
    return clauses.limit();
  }

  /** Returns the mappers of all tables read; for executors. */
  public Set<EntityMapper<?, ?, ?>> mappers() {
    return built().mappers();
  }

  /** Returns what is made of a row; for executors. */
  public Reading<R> reading() {
    return selection.reading();
  }

  /** Returns the query in standard SQL, or what is wrong with it. */
  @Override
  public String toString() {
    try {
      return SqlRenderer.render(Dialect.ansi(), statement()).sql();
    } catch (QueryException invalid) {
      return "invalid query: " + invalid.getMessage();
    }
  }

  /** Tells whether rows are locked; for executors. */
  public boolean isLocking() {
    return clauses.lock() != null;
  }

  /**
   * Names the query, so that another one can select from it or join it: {@code (SELECT …) alias}.
   *
   * @param alias the name of its rows in the SQL; a number is added where it is taken
   * @param further columns beside those that it selects, which results are not made of
   */
  public DerivedRows<R> as(String alias, Expression<?>... further) {
    return new DerivedRows<>(
        new SubqueryRows(this, List.of(further), alias, false), selection.single("as(…)"), null);
  }

  /**
   * As {@link #as}, for a query that uses tables before it in the FROM: {@code LATERAL (SELECT …)
   * alias}. Databases without it say so in an exception.
   */
  public DerivedRows<R> lateral(String alias, Expression<?>... further) {
    return new DerivedRows<>(
        new SubqueryRows(this, List.of(further), alias, true),
        selection.single("lateral(…)"),
        null);
  }

  /**
   * Names the query before the statement: {@code WITH name (…) AS (SELECT …)}. However often its
   * rows are used in the statement, it stands there once.
   */
  public DerivedRows<R> cte(String name, Expression<?>... further) {
    return new DerivedRows<>(
        new CommonRows(this, List.of(further), name), selection.single("cte(…)"), null);
  }

  /**
   * Goes on from the rows of the query as long as there are new ones: {@code WITH RECURSIVE name
   * (…) AS (SELECT … UNION ALL SELECT … FROM … JOIN name …)}. Where rows lead in a circle it does
   * not end; {@link #recursiveUnion} does.
   *
   * <pre>{@code
   * DerivedRows<Node> tree = select(NODE).where(NODE.name.eq("root"))
   *     .recursive("tree", above -> select(NODE)
   *         .join(above, NODE.parent().id.eq(above.column(NODE.id))));
   * session.select(tree).list();
   * // WITH RECURSIVE tree (id, name, parent_id) AS (
   * //   SELECT n.id, n.name, n.parent_id FROM nodes n WHERE n.name = ?
   * //   UNION ALL SELECT n2.id, n2.name, n2.parent_id FROM nodes n2
   * //   JOIN tree ON n2.parent_id = tree.id)
   * // SELECT tree.id, tree.name, tree.parent_id FROM tree
   * }</pre>
   *
   * @param step makes the query that finds the next rows from the last ones
   */
  public DerivedRows<R> recursive(String name, Function<DerivedRows<R>, Select<R>> step) {
    return recursive(name, CompoundQuery.Kind.UNION_ALL, step);
  }

  /** As {@link #recursive}, by {@code UNION}: a row that was found before leads nowhere. */
  public DerivedRows<R> recursiveUnion(String name, Function<DerivedRows<R>, Select<R>> step) {
    return recursive(name, CompoundQuery.Kind.UNION, step);
  }

  private DerivedRows<R> recursive(
      String name, CompoundQuery.Kind kind, Function<DerivedRows<R>, Select<R>> step) {
    CommonRows rows = new CommonRows(this, List.of(), name);
    DerivedRows<R> derived = new DerivedRows<>(rows, selection.single("recursive(…)"), null);
    rows.recur(kind, step.apply(derived), "recursive(…)");
    return derived;
  }

  private BuiltSelect built() {
    BuiltSelect current = built;
    if (current == null) {
      current = BuiltSelect.of(selection, clauses);
      built = current;
    }
    return current;
  }

  /** Returns the type of the only column, or null where there is another number of them. */
  @Nullable ValueType<?> columnType() {
    return selection instanceof Selection.OfValues<R> values && values.values().size() == 1
        ? values.values().get(0).type()
        : null;
  }

  /** Returns the type of the only column, which is the result of a row. */
  @SuppressWarnings("unchecked") // A query of one column gives its values.
  ValueType<R> valueType() {
    ValueType<?> type = columnType();
    if (type == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "scalar(…): a value comes from a query of one column. SQL: " + this);
    }
    return (ValueType<R>) type;
  }

  @Override
  Selection<R> selection() {
    return selection;
  }

  private List<R> atMostTwo(String call) {
    executor(call);
    List<R> rows = atMost(2).list();
    if (rows.size() > 1) {
      throw failed(
          ErrorCode.NotUnique, call + ": there is more than one row. Use list() or first().");
    }
    return rows;
  }

  private Select<R> atMost(long rows) {
    Long limit = clauses.limit();
    return limit != null && limit <= rows ? this : limit(rows);
  }

  private QueryExecutor executor(String call) {
    if (executor == null) {
      throw new QueryException(
          ErrorCode.Unbound,
          call
              + ": the query has no session to run on. Start it with session.select(…), or give it"
              + " one by .on(session).");
    }
    return executor;
  }

  private QueryException failed(ErrorCode code, String message) {
    String sql = toString();
    return new QueryException(code, message + " SQL: " + sql, sql, null);
  }
}
