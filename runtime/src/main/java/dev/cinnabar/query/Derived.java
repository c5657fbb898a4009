package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.sql.FromItem;
import dev.cinnabar.sql.SqlExpression;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query in the FROM of another one: a derived table, a common table expression or
 * rows of values. Its columns are reached by what was selected. Immutable, and usable in any number
 * of statements.
 *
 * <pre>{@code
 * NumberExpression<Long> open = count();
 * Derived loads = select(TASK.user().id, open).groupBy(TASK.user().id).as("loads");
 * session.select(USER)
 *     .join(loads, loads.column(TASK.user().id).eq(USER.id))
 *     .where(loads.column(open).gt(3L))
 *     .list();
 * // SELECT u.id, u.name FROM users u
 * // JOIN (SELECT user_id, COUNT(*) AS c2 FROM tasks GROUP BY user_id) loads ON loads.id = u.id
 * // WHERE loads.c2 > ?
 * }</pre>
 *
 * <p>What {@code subquery().c} is in SQLAlchemy, with the types of the columns kept.
 */
public sealed class Derived implements RowSource permits DerivedRows {

  /** A column of the rows; equal where it is the same one. */
  private record Place(Derived rows, String name) implements Function<Scope, SqlExpression> {
    @Override
    public SqlExpression apply(Scope scope) {
      return scope.column(rows, name);
    }
  }

  private final Definition definition;
  private final @Nullable String alias;

  Derived(Definition definition, @Nullable String alias) {
    this.definition = definition;
    this.alias = alias;
  }

  /** Returns the same rows under another name, for a query that has them twice. */
  public Derived as(String alias) {
    return new Derived(definition, alias);
  }

  /**
   * Returns the column that holds a number.
   *
   * @throws QueryException where the query does not select it
   */
  public final <N extends Number & Comparable<N>> NumberExpression<N> column(
      NumberExpression<N> selected) {
    return new Computed.Numeric<>(selected.type(), place(selected));
  }

  /** Returns the column that holds a text. */
  public final TextExpression column(TextExpression selected) {
    return new Computed.Text(selected.type(), place(selected));
  }

  /** Returns the column that holds a value with an order. */
  public final <T extends Comparable<? super T>> ComparableExpression<T> column(
      ComparableExpression<T> selected) {
    return new Computed.Ordered<>(selected.type(), place(selected));
  }

  /** Returns the column that holds a value. */
  public final <T> Expression<T> column(Expression<T> selected) {
    return new Computed.Value<>(selected.type(), place(selected));
  }

  /**
   * Returns the rows as those of the entity that the query selects, for conditions, paths and as
   * objects: {@code UserTaskTable late = tasks.table(UserTaskTable::new)}.
   *
   * @param table the constructor of the generated table
   * @throws QueryException where the query does not select the entity
   */
  public final <T extends EntityTable<?, ?>> T table(Function<TableSource, T> table) {
    T alias = table.apply(TableSource.of(this));
    if (definition.entity() != alias.mapper()) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s.table(…): the query does not select %s. Use column(…)."
              .formatted(this, alias.mapper().mapping().name()));
    }
    return alias;
  }

  final Definition definition() {
    return definition;
  }

  /** Tells whether an expression is a column of these rows. */
  final boolean holds(Expression<?> expression, String name) {
    return expression instanceof Computed computed && computed.sql().equals(new Place(this, name));
  }

  final FromItem occurrence(Scope scope) {
    return definition.occurrence(scope, alias);
  }

  private Place place(Expression<?> selected) {
    return new Place(
        this,
        definition
            .columns()
            .require(selected, this + ".column(…)", "Select it in the query as well."));
  }

  /** Tells whether the other stands for the same rows under the same name. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Derived derived
        && definition == derived.definition
        && Objects.equals(alias, derived.alias);
  }

  @Override
  public final int hashCode() {
    return 31 * System.identityHashCode(definition) + Objects.hashCode(alias);
  }

  /** Returns the name given. */
  @Override
  public final String toString() {
    return alias == null ? definition.name() : alias;
  }
}
