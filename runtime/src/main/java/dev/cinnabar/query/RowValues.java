package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the program gives, as the source of a query; started by {@link Statements#values}. Each
 * column is like one of a table, and reached by it. Immutable.
 *
 * <pre>{@code
 * Derived wanted =
 *     values(wishes).with(STOCK.code, Wish::code).with(STOCK.amount, Wish::amount).as("wanted");
 * session.select(STOCK)
 *     .join(wanted, wanted.column(STOCK.code).eq(STOCK.code))
 *     .where(STOCK.amount.lt(wanted.column(STOCK.amount)))
 *     .list();
 * // WITH wanted (code, amount) AS (VALUES (CAST(? AS VARCHAR), CAST(? AS INTEGER)), …)
 * // SELECT s.id, … FROM stock s JOIN wanted ON wanted.code = s.code WHERE s.amount < wanted.amount
 * }</pre>
 *
 * <p>The text of the statement depends on the number of rows; for a list of single values, {@code
 * in(…)} takes any number.
 *
 * @param <T> what a row is made of
 */
public final class RowValues<T> {

  /** Databases take some tens of thousands of binds. */
  private static final int MOST_VALUES = 30_000;

  private final List<T> items;
  private final List<Expression<?>> like;
  private final List<Function<? super T, ? extends @Nullable Object>> values;

  private RowValues(
      List<T> items,
      List<Expression<?>> like,
      List<Function<? super T, ? extends @Nullable Object>> values) {
    this.items = items;
    this.like = like;
    this.values = values;
  }

  static <T> RowValues<T> of(Collection<? extends T> items) {
    return new RowValues<>(List.copyOf(items), List.of(), List.of());
  }

  /**
   * Adds a column.
   *
   * @param like a column of values of the same type, by which this one is reached
   * @param value gives the value of a row; null is SQL NULL
   */
  public <V> RowValues<T> with(
      Expression<V> like, Function<? super T, ? extends @Nullable V> value) {
    List<Expression<?>> columns = new ArrayList<>(this.like);
    columns.add(like);
    List<Function<? super T, ? extends @Nullable Object>> all = new ArrayList<>(values);
    all.add(value);
    return new RowValues<>(items, columns, all);
  }

  /**
   * Names the rows.
   *
   * @throws QueryException where there is no column, or more values than a statement can have
   */
  public Derived as(String name) {
    if (like.isEmpty() || (long) items.size() * like.size() > MOST_VALUES) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          like.isEmpty()
              ? "values(…): there is no column. Add .with(column, value)."
              : "values(…): %d rows of %d values are more than a statement takes. Ask in parts, or keep them in a table."
                  .formatted(items.size(), like.size()));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>(items.size());
    for (T item : items) {
      List<@Nullable Object> row = new ArrayList<>(values.size());
      for (Function<? super T, ? extends @Nullable Object> value : values) {
        row.add(value.apply(item));
      }
      rows.add(row);
    }
    return new Derived(new GivenRows(like, rows, name), null);
  }
}
