package dev.cinnabar.query;

import dev.cinnabar.sql.Aggregate;
import org.jspecify.annotations.Nullable;

/** An aggregate before it stands in a statement. */
record Aggregation(
    Aggregate.Function function,
    boolean distinct,
    @Nullable Expression<?> operand,
    @Nullable Predicate filter) {

  Aggregation asDistinct() {
    return new Aggregation(function, true, operand, filter);
  }

  Aggregation filtered(Predicate condition) {
    return new Aggregation(
        function, distinct, operand, filter == null ? condition : filter.and(condition));
  }

  Aggregate toSql(Scope scope) {
    return new Aggregate(
        function,
        distinct,
        operand == null ? null : operand.toSql(scope),
        filter == null ? null : filter.toSql(scope));
  }

  @Override
  public String toString() {
    return function + "(" + (operand == null ? "*" : operand) + ")";
  }
}
