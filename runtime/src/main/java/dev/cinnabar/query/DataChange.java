package dev.cinnabar.query;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.BoundStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes rows of one table: an immutable value that can be kept, shared between
 * threads and run by any session.
 *
 * <p>A session writes its own changes first, runs the statement in its transaction, and takes what
 * it has loaded of the table for outdated: an object is read anew when it is next found by {@code
 * get} or a query or touched through a stub, and collections of such objects load again. An object
 * whose row is gone is not found any more; writing to it is a {@link
 * dev.cinnabar.error.StaleDataException}. Objects with a version are read anew at once after an
 * update, which counts the versions of their rows up.
 *
 * @param <E> the entity class
 */
public abstract sealed class DataChange<E> permits Assigning, Delete, Upsert {

  final EntityTable<E, ?> table;
  final Map<Parameter<?>, Argument> values;
  final @Nullable QueryExecutor executor;
  // Built when it is first needed; built twice by two threads, it is the same.
  private @Nullable BuiltChange built;

  DataChange(
      EntityTable<E, ?> table,
      Map<Parameter<?>, Argument> values,
      @Nullable QueryExecutor executor) {
    this.table = table;
    this.values = values;
    this.executor = executor;
  }

  /** Builds the statement, which answers with columns of the rows changed where any are given. */
  abstract BuiltChange build(@Nullable Selection<?> returned);

  /** Returns the statements with their values, which are run in this order; for executors. */
  public final List<BoundStatement> bound() {
    return built().statements();
  }

  /** Returns the mapper of the table changed; for executors. */
  public final EntityMapper<E, ?, ?> mapper() {
    return table.mapper();
  }

  /** Returns the mappers of all tables read or changed; for executors. */
  public final Set<EntityMapper<?, ?, ?>> mappers() {
    return built().mappers();
  }

  /** Tells what becomes of loaded objects of the table; for executors. */
  public final boolean touchesRows() {
    return !(this instanceof Insert<?>);
  }

  final long run() {
    return executor("execute()").execute(this);
  }

  final QueryExecutor executor(String call) {
    if (executor == null) {
      throw new QueryException(
          ErrorCode.Unbound,
          call
              + ": the statement has no session to run on. Start it with the session, or give it"
              + " one by .on(session).");
    }
    return executor;
  }

  final <T> Map<Parameter<?>, Argument> withValue(Parameter<T> parameter, T value) {
    T given = Conditions.required(parameter, value, "with(null)", "setNull() in another statement");
    Map<Parameter<?>, Argument> all = new HashMap<>(values);
    all.put(parameter, new Argument.Value<>(parameter.type(), given));
    return Map.copyOf(all);
  }

  private BuiltChange built() {
    BuiltChange current = built;
    if (current == null) {
      current = build(null);
      built = current;
    }
    return current;
  }

  /**
   * Returns the statement in standard SQL, that of the first row where there are several, or what
   * is wrong with it. Shows no values.
   */
  @Override
  public final String toString() {
    try {
      return built().statements().isEmpty()
          ? "no rows"
          : SqlRenderer.render(Dialect.ansi(), bound().get(0).statement()).sql();
    } catch (QueryException invalid) {
      return "invalid statement: " + invalid.getMessage();
    }
  }
}
