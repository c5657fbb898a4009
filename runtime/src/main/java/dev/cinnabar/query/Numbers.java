package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Arithmetic;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.InSubquery;
import dev.cinnabar.sql.Operation;
import dev.cinnabar.sql.Rescale;
import dev.cinnabar.sql.SqlExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic. Decimals are counted with their digits after the point, because a database may keep
 * them as integers: only numbers with equally many can be added and compared.
 */
final class Numbers {

  private static final int MOST_DIGITS = 38;

  private Numbers() {}

  /** Returns a number that a column is computed with, in the digits that it has itself. */
  @SuppressWarnings("unchecked") // A BigDecimal is an N where N holds one.
  static <N extends Number & Comparable<N>> Expression<N> constant(
      NumberExpression<N> left, @Nullable N value, String call) {
    N number = Conditions.required(left, value, call + "(null)", "a number");
    ValueType<N> type =
        number instanceof BigDecimal decimal && isDecimal(left)
            ? (ValueType<N>) decimal(Math.max(decimal.scale(), 0))
            : left.type();
    return new Computed.Value<>(type, scope -> scope.parameter(type, number));
  }

  static <N extends Number & Comparable<N>> NumberExpression<N> compute(
      Expression<N> left, Arithmetic.Operator operator, Expression<N> right) {
    boolean product = operator == Arithmetic.Operator.TIMES;
    return new Computed.Numeric<>(
        product ? productType(left, right) : common(left, right),
        scope ->
            product
                ? new Arithmetic(left.toSql(scope), operator, right.toSql(scope))
                : new Arithmetic(
                    at(right.type(), left, scope), operator, at(left.type(), right, scope)));
  }

  @SuppressWarnings("unchecked") // Only decimals have digits after the point.
  private static <N> ValueType<N> productType(Expression<N> left, Expression<N> right) {
    int scale = scale(left.type()) + scale(right.type());
    return scale == 0 ? left.type() : (ValueType<N>) decimal(scale);
  }

  /** Returns the type of what may be either: the one with more digits after the point. */
  static <T> ValueType<T> common(Expression<T> left, Expression<T> right) {
    return scale(left.type()) >= scale(right.type()) ? left.type() : right.type();
  }

  static <N extends Number & Comparable<N>> NumberExpression<N> divide(
      NumberExpression<N> left, Expression<N> right) {
    if (isDecimal(left)) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          left
              + ".dividedBy(…): each database gives a quotient of decimals its own number of digits."
              + " Divide toDouble() by toDouble(), and round(digits) the result.");
    }
    Operation.Function quotient =
        isInteger(left) ? Operation.Function.QUOTIENT : Operation.Function.DIVIDE;
    return new Computed.Numeric<>(left.type(), operation(quotient, left, right));
  }

  static <N extends Number & Comparable<N>> NumberExpression<N> remainder(
      NumberExpression<N> left, Expression<N> right) {
    if (!isInteger(left)) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          left + ".remainder(…): only integers have one on every database.");
    }
    return new Computed.Numeric<>(
        left.type(), operation(Operation.Function.REMAINDER, left, right));
  }

  private static boolean isInteger(Expression<?> expression) {
    return switch (expression.type().sqlType().kind()) {
      case SMALLINT, INTEGER, BIGINT -> true;
      default -> false;
    };
  }

  /** {@code operand [NOT] IN (SELECT …)}, where both have equally many digits after the point. */
  static <T> Predicate in(Expression<T> operand, Select<T> select, boolean negated) {
    Conditions.requireComparable(operand);
    ValueType<?> type = select.columnType();
    if (type == null || !isDecimal(operand) || scale(type) == scale(operand.type())) {
      return new Predicate(
          scope -> new InSubquery(operand.toSql(scope), select.toSql(scope), negated));
    }
    if (scale(type) < scale(operand.type())) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s.in(…): the numbers of the query have fewer digits after the point. Select them with .round(%d)."
              .formatted(operand, scale(operand.type())));
    }
    return new Predicate(
        scope -> new InSubquery(at(type, operand, scope), select.toSql(scope), negated));
  }

  static Function<Scope, SqlExpression> operation(
      Operation.Function function, Expression<?>... arguments) {
    List<Expression<?>> operands = List.of(arguments);
    return scope ->
        new Operation(function, operands.stream().map(operand -> operand.toSql(scope)).toList());
  }

  /** Returns an expression with as many digits after the point as another type has, or more. */
  static SqlExpression at(ValueType<?> other, Expression<?> expression, Scope scope) {
    int missing = scale(other) - scale(expression.type());
    SqlExpression sql = expression.toSql(scope);
    return missing > 0 && isDecimal(expression) ? new Rescale(sql, missing) : sql;
  }

  /** Returns an expression with as many digits after the point as a column has. */
  static SqlExpression fitting(Expression<?> column, Expression<?> value, Scope scope) {
    return isDecimal(value) && scale(value.type()) > scale(column.type())
        ? new Cast(value.toSql(scope), value.type().sqlType(), column.type().sqlType())
        : at(column.type(), value, scope);
  }

  private static ValueType<?> decimal(int scale) {
    return ValueType.decimal(MOST_DIGITS, scale);
  }

  static boolean isDecimal(Expression<?> expression) {
    return expression.type().sqlType().kind() == SqlType.Kind.DECIMAL;
  }

  private static int scale(ValueType<?> type) {
    return type.sqlType().kind() == SqlType.Kind.DECIMAL ? type.sqlType().scale() : 0;
  }
}
