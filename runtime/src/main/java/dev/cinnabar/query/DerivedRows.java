package dev.cinnabar.query;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a query in the FROM of another one, which can give the same results as it does.
 *
 * <pre>{@code
 * NumberExpression<Long> place =
 *     rowNumber().over(partitionBy(TASK.user().id).orderBy(TASK.priority.desc()));
 * DerivedRows<Task> ranked = select(TASK).as("ranked", place);
 * List<Task> threeOfEach = session.select(ranked).where(ranked.column(place).le(3L)).list();
 * // SELECT ranked.id, ranked.title FROM (SELECT t.id, t.title, ROW_NUMBER() OVER (…) AS c3
 * //   FROM tasks t) ranked WHERE ranked.c3 <= ?
 * }</pre>
 *
 * @param <R> the result of one row
 */
public final class DerivedRows<R> extends Derived {

  private final Selection<R> selection;

  DerivedRows(Definition definition, Selection<R> selection, @Nullable String alias) {
    super(definition, alias);
    this.selection = selection;
  }

  @Override
  public DerivedRows<R> as(String alias) {
    return new DerivedRows<>(definition(), selection, alias);
  }

  /** Returns what the query selects. */
  Selection<R> selection() {
    return selection;
  }
}
