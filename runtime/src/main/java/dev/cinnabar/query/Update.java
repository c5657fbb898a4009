package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.Assignment;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.UpdateStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code UPDATE}: writes to all rows for which a condition holds, without loading them.
 *
 * <pre>{@code
 * session.update(TASK)
 *     .set(TASK.completed, true)
 *     .set(TASK.priority, TASK.priority.plus(1))
 *     .where(TASK.due.lt(today))
 *     .execute();
 * // UPDATE tasks SET completed = ?, priority = priority + ? WHERE due < ?
 * }</pre>
 *
 * <p>Conditions and values may follow paths; these are asked for in a subquery. The version of a
 * row that has one is counted up, so that whoever has read the row before notices.
 *
 * @param <E> the entity class
 */
public final class Update<E> extends Assigning<E, Update<E>> {

  private final @Nullable Predicate where;
  private final boolean everywhere;

  Update(EntityTable<E, ?> table, @Nullable QueryExecutor executor) {
    this(table, List.of(), null, false, Map.of(), executor);
  }

  private Update(
      EntityTable<E, ?> table,
      List<Setting> settings,
      @Nullable Predicate where,
      boolean everywhere,
      Map<Parameter<?>, Argument> values,
      @Nullable QueryExecutor executor) {
    super(table, settings, values, executor);
    this.where = where;
    this.everywhere = everywhere;
  }

  @Override
  Update<E> with(List<Setting> settings) {
    return new Update<>(table, settings, where, everywhere, values, executor);
  }

  /** Returns the same statement, to be run by a session. */
  public Update<E> on(QueryExecutor session) {
    return new Update<>(table, settings, where, everywhere, values, session);
  }

  /** Gives a parameter of the statement a value. */
  public <T> Update<E> with(Parameter<T> parameter, T value) {
    return new Update<>(table, settings, where, everywhere, withValue(parameter, value), executor);
  }

  /** {@code WHERE condition}; called again, both conditions must hold. */
  public Update<E> where(Predicate condition) {
    Predicate all = where == null ? condition : where.and(condition);
    return new Update<>(table, settings, all, everywhere, values, executor);
  }

  /** Says that all rows of the table are meant, where there is no condition. */
  public Update<E> everywhere() {
    return new Update<>(table, settings, where, true, values, executor);
  }

  /**
   * Runs the statement.
   *
   * @return the number of rows for which the condition held
   * @throws QueryException if nothing is set, or neither a condition nor {@link #everywhere} given
   */
  public long execute() {
    return run();
  }

  /** Lets the statement answer with a value of each row, as it is afterwards. */
  public <R> Returning<R> returning(Expression<R> value) {
    return returning(Statements.select(value));
  }

  /**
   * Lets the statement answer with what a query of the rows would select: {@code
   * returning(select(TASK.id, TASK.title).map(Line::new))}, or {@code returning(select(TASK))} for
   * objects. MariaDB cannot, and the exception says so.
   */
  public <R> Returning<R> returning(Select<R> columns) {
    return Returning.of(this, columns);
  }

  @Override
  BuiltChange build(@Nullable Selection<?> returned) {
    if (settings.isEmpty()) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "update(%s): nothing is set. Add .set(column, value).".formatted(table));
    }
    Delete.requireExtent(where, everywhere, "update", table);
    Scope scope = Scope.root(values);
    Target target = Target.of(table, scope);
    List<Assignment> assignments = assignments(target);
    SqlExpression condition = where == null ? null : target.condition(where);
    UpdateStatement update = new UpdateStatement(target.occurrence(), assignments, condition);
    return BuiltChange.of(BuiltChange.returning(update, returned, target), scope);
  }

  /** Returns what is written, the next version included. */
  List<Assignment> assignments(Target target) {
    List<Assignment> assignments = new ArrayList<>();
    for (Setting setting : Versions.counted(table, settings)) {
      List<SqlExpression> written = target.values(setting);
      for (int i = 0; i < written.size(); i++) {
        assignments.add(new Assignment(setting.columns().get(i), written.get(i)));
      }
    }
    return assignments;
  }

  /** Tells whether there is a condition, or the word that there is none. */
  boolean hasExtent() {
    return where != null || everywhere;
  }
}
