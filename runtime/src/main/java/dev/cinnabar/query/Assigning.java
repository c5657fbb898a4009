package dev.cinnabar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes values to columns. Immutable: each method returns another statement.
 *
 * @param <E> the entity class
 * @param <A> the kind of statement, which every method returns
 */
public abstract sealed class Assigning<E, A extends Assigning<E, A>> extends DataChange<E>
    permits Insert, Update {

  final List<Setting> settings;

  Assigning(
      EntityTable<E, ?> table,
      List<Setting> settings,
      Map<Parameter<?>, dev.cinnabar.sql.Argument> values,
      @Nullable QueryExecutor executor) {
    super(table, values, executor);
    this.settings = List.copyOf(settings);
  }

  /** Returns the same statement with other settings. */
  abstract A with(List<Setting> settings);

  /** {@code column = ?}; null writes SQL NULL. */
  public final <T> A set(Column<T> column, @Nullable T value) {
    return and(Setting.of(table, column, value));
  }

  /** {@code column = expression}: {@code set(TASK.priority, TASK.priority.plus(1))}. */
  public final <T> A set(Column<T> column, Expression<T> value) {
    return and(Setting.of(table, column, value));
  }

  /**
   * Writes the key of an object to the columns of a reference: {@code set(TASK.user(), anna)} is
   * {@code user_id = ?}. Null writes SQL NULL.
   *
   * @throws dev.cinnabar.error.QueryException where the object has no key yet
   */
  public final <T> A set(EntityTable<T, ?> reference, @Nullable T entity) {
    return and(Setting.of(table, reference, entity));
  }

  /** {@code column = NULL}. */
  public final <T> A setNull(Column<T> column) {
    return and(Setting.of(table, column, (T) null));
  }

  private A and(Setting setting) {
    List<Setting> all = new ArrayList<>(settings);
    all.removeIf(before -> before.columns().equals(setting.columns()));
    all.add(setting);
    return with(all);
  }
}
