package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Aggregate;
import dev.cinnabar.sql.SqlExpression;
import org.jspecify.annotations.Nullable;

/**
 * A number computed from the rows of a group: {@code COUNT}, {@code SUM}, {@code AVG}. Immutable.
 *
 * <pre>{@code
 * session.select(USER_TASK.user().id, count().filter(USER_TASK.completed.isTrue()))
 *     .groupBy(USER_TASK.user().id)
 * // SELECT user_id, COUNT(*) FILTER (WHERE completed = ?) FROM user_tasks GROUP BY user_id
 * }</pre>
 *
 * @param <N> the Java type of the number
 */
public final class NumberAggregate<N extends Number & Comparable<N>>
    implements NumberExpression<N> {

  private final ValueType<N> type;
  private final Aggregation aggregation;

  NumberAggregate(ValueType<N> type, Aggregate.Function function, @Nullable Expression<?> operand) {
    this(type, new Aggregation(function, false, operand, null));
  }

  private NumberAggregate(ValueType<N> type, Aggregation aggregation) {
    this.type = type;
    this.aggregation = aggregation;
  }

  /** {@code function(DISTINCT …)}: equal values count once. */
  public NumberAggregate<N> distinct() {
    return new NumberAggregate<>(type, aggregation.asDistinct());
  }

  /** {@code … FILTER (WHERE condition)}: of the rows for which the condition holds. */
  public NumberAggregate<N> filter(Predicate condition) {
    return new NumberAggregate<>(type, aggregation.filtered(condition));
  }

  /** {@code … OVER (window)}: of the rows around each row, which all stay. */
  public NumberExpression<N> over(Window window) {
    return new Computed.Numeric<>(type, window.over(aggregation::toSql));
  }

  @Override
  public ValueType<N> type() {
    return type;
  }

  @Override
  public SqlExpression toSql(Scope scope) {
    return aggregation.toSql(scope);
  }

  @Override
  public String toString() {
    return aggregation.toString();
  }
}
