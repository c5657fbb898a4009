package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.DeleteStatement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code DELETE}: removes all rows for which a condition holds, without loading them. What depends
 * on them is left to the foreign keys of the database; cascades of relationships do not apply.
 *
 * <pre>{@code
 * session.deleteFrom(TASK).where(TASK.completed.isTrue().and(TASK.user().name.eq("Anna"))).execute();
 * // DELETE FROM tasks WHERE tasks.id IN
 * //   (SELECT t.id FROM tasks t JOIN users u ON u.id = t.user_id WHERE t.completed = ? AND u.name = ?)
 * }</pre>
 *
 * @param <E> the entity class
 */
public final class Delete<E> extends DataChange<E> {

  private final @Nullable Predicate where;
  private final boolean everywhere;

  Delete(EntityTable<E, ?> table, @Nullable QueryExecutor executor) {
    this(table, null, false, Map.of(), executor);
  }

  private Delete(
      EntityTable<E, ?> table,
      @Nullable Predicate where,
      boolean everywhere,
      Map<Parameter<?>, Argument> values,
      @Nullable QueryExecutor executor) {
    super(table, values, executor);
    this.where = where;
    this.everywhere = everywhere;
  }

  /** Returns the same statement, to be run by a session. */
  public Delete<E> on(QueryExecutor session) {
    return new Delete<>(table, where, everywhere, values, session);
  }

  /** Gives a parameter of the statement a value. */
  public <T> Delete<E> with(Parameter<T> parameter, T value) {
    return new Delete<>(table, where, everywhere, withValue(parameter, value), executor);
  }

  /** {@code WHERE condition}; called again, both conditions must hold. */
  public Delete<E> where(Predicate condition) {
    Predicate all = where == null ? condition : where.and(condition);
    return new Delete<>(table, all, everywhere, values, executor);
  }

  /** Says that all rows of the table are meant, where there is no condition. */
  public Delete<E> everywhere() {
    return new Delete<>(table, where, true, values, executor);
  }

  /**
   * Runs the statement.
   *
   * @return the number of rows deleted
   * @throws QueryException if neither a condition nor {@link #everywhere} is given
   */
  public long execute() {
    return run();
  }

  /** Lets the statement answer with a value of each row, as it was. */
  public <R> Returning<R> returning(Expression<R> value) {
    return returning(Statements.select(value));
  }

  /**
   * Lets the statement answer with what a query of the rows would have selected: {@code
   * returning(select(TASK.id, TASK.title).map(Line::new))}. Rows that are gone make no objects.
   */
  public <R> Returning<R> returning(Select<R> columns) {
    if (columns.selection() instanceof Selection.OfEntity) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "deleteFrom(%s).returning(…): rows that are gone make no objects. Return columns."
              .formatted(table));
    }
    return Returning.of(this, columns);
  }

  @Override
  BuiltChange build(@Nullable Selection<?> returned) {
    requireExtent(where, everywhere, "deleteFrom", table);
    Scope scope = Scope.root(values);
    Target target = Target.of(table, scope);
    DeleteStatement delete =
        new DeleteStatement(target.occurrence(), where == null ? null : target.condition(where));
    return BuiltChange.of(BuiltChange.returning(delete, returned, target), scope);
  }

  static void requireExtent(
      @Nullable Predicate where, boolean everywhere, String call, EntityTable<?, ?> table) {
    if (where == null && !everywhere) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s(%s): it would touch all rows. Add .where(condition), or .everywhere() where all are meant."
              .formatted(call, table));
    }
  }
}
