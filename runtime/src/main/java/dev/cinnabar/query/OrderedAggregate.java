package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Aggregate;
import dev.cinnabar.sql.SqlExpression;

/**
 * The smallest or largest value of the rows of a group. Immutable.
 *
 * @param <T> the Java type of the value
 */
public final class OrderedAggregate<T extends Comparable<? super T>>
    implements ComparableExpression<T> {

  private final ValueType<T> type;
  private final Aggregation aggregation;

  OrderedAggregate(Aggregate.Function function, Expression<T> operand) {
    this(operand.type(), new Aggregation(function, false, operand, null));
  }

  private OrderedAggregate(ValueType<T> type, Aggregation aggregation) {
    this.type = type;
    this.aggregation = aggregation;
  }

  /** {@code … FILTER (WHERE condition)}: of the rows for which the condition holds. */
  public OrderedAggregate<T> filter(Predicate condition) {
    return new OrderedAggregate<>(type, aggregation.filtered(condition));
  }

  /** {@code … OVER (window)}: of the rows around each row, which all stay. */
  public ComparableExpression<T> over(Window window) {
    return new Computed.Ordered<>(type, window.over(aggregation::toSql));
  }

  @Override
  public ValueType<T> type() {
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
