package dev.cinnabar.query;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.SqlRenderer;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.BoundStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes rows and answers with them. Immutable.
 *
 * <pre>{@code
 * List<Long> ids = session.deleteFrom(TASK).where(TASK.completed.isTrue()).returning(TASK.id).list();
 * // DELETE FROM tasks WHERE completed = ? RETURNING id
 * }</pre>
 *
 * @param <R> the result of one row
 */
public final class Returning<R> {

  private final DataChange<?> change;
  private final Selection<R> selection;
  // Built when it is first needed; built twice by two threads, it is the same.
  private @Nullable List<BoundStatement> built;

  private Returning(DataChange<?> change, Selection<R> selection) {
    this.change = change;
    this.selection = selection;
  }

  static <R> Returning<R> of(DataChange<?> change, Select<R> columns) {
    if (!columns.clauses.isEmpty()) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "returning(…): only the columns of the query count, and it has other clauses. Leave them out.");
    }
    return new Returning<>(change, columns.selection().unjoined());
  }

  /** Runs the statement and returns the rows that it has changed, in no certain order. */
  public List<R> list() {
    return change.executor("list()").list(this);
  }

  /**
   * Runs the statement and returns the only row that it has changed.
   *
   * @throws QueryException if it has changed none, or more than one, which it has changed then
   */
  public R one() {
    List<R> rows = list();
    if (rows.size() != 1) {
      throw new QueryException(
          rows.isEmpty() ? ErrorCode.NoResult : ErrorCode.NotUnique,
          "one(): the statement has changed %d rows. Use list() where that may be. SQL: %s"
              .formatted(rows.size(), this));
    }
    return rows.get(0);
  }

  /** Returns the statement that changes the rows; for executors. */
  public DataChange<?> change() {
    return change;
  }

  /** Returns the statements with their values, which are run in this order; for executors. */
  public List<BoundStatement> bound() {
    List<BoundStatement> current = built;
    if (current == null) {
      current = change.build(selection).statements();
      built = current;
    }
    return current;
  }

  /** Returns what is made of a row; for executors. */
  public Reading<R> reading() {
    return selection.reading();
  }

  /** Returns the statement in SQL, or what is wrong with it; shows no values. */
  @Override
  public String toString() {
    try {
      return bound().isEmpty()
          ? "no rows"
          : SqlRenderer.render(Dialect.ansi(), bound().get(0).statement()).sql();
    } catch (QueryException invalid) {
      return "invalid statement: " + invalid.getMessage();
    }
  }
}
