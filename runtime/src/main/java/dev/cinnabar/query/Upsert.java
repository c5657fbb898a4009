package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.Conflict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT} of rows, or {@code UPDATE} of those whose key is taken, as one statement on every
 * database.
 *
 * <pre>{@code
 * session.insertInto(STOCK).set(STOCK.code, "a").set(STOCK.amount, 3)
 *     .onConflict(STOCK.code).update(row -> row.set(STOCK.amount, STOCK.amount.plus(proposed(STOCK.amount))))
 *     .execute();
 * // INSERT INTO stock (code, amount) VALUES (?, ?)
 * //   ON CONFLICT (code) DO UPDATE SET amount = stock.amount + excluded.amount
 * }</pre>
 *
 * <p>MariaDB writes {@code ON DUPLICATE KEY UPDATE}, which would take the row of any unique key: a
 * statement that sets the columns of a second one is refused there. H2 writes {@code MERGE}.
 *
 * <p>The databases count the rows of such a statement each in its own way, so nothing is returned.
 *
 * @param <E> the entity class
 */
public final class Upsert<E> extends DataChange<E> {

  private final Insert<E> insert;
  private final Set<String> key;
  private final Update<E> update;

  Upsert(Insert<E> insert, Set<String> key, Update<E> update) {
    super(insert.table, insert.values, insert.executor);
    this.insert = insert;
    this.key = key;
    this.update = update;
    requireKeySet();
    if (update.hasExtent()) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "insertInto(%s).onConflict(…): the row to update is the one with the key. Remove the condition."
              .formatted(table));
    }
  }

  private void requireKeySet() {
    for (List<String> row : insert.columns()) {
      if (!row.containsAll(key)) {
        throw new QueryException(
            ErrorCode.InvalidQuery,
            "insertInto(%s).onConflict(…): a row does not set the key %s. Set it."
                .formatted(table, key));
      }
    }
  }

  /** Returns the same statement, to be run by a session. */
  public Upsert<E> on(QueryExecutor session) {
    return new Upsert<>(insert.on(session), key, update);
  }

  /** Gives a parameter of the statement a value. */
  public <T> Upsert<E> with(Parameter<T> parameter, T value) {
    return new Upsert<>(insert.with(parameter, value), key, update);
  }

  /** Runs the statement. */
  public void execute() {
    run();
  }

  @Override
  BuiltChange build(@Nullable Selection<?> returned) {
    Set<String> written = new LinkedHashSet<>();
    insert.columns().forEach(written::addAll);
    List<List<String>> others = UniqueKeys.others(table, key, written);
    return insert.build(
        returned,
        target ->
            new Conflict(
                List.copyOf(key),
                update.settings.isEmpty() ? List.of() : update.assignments(target),
                others));
  }
}
