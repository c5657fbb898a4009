package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.Between;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.Comparison;
import dev.cinnabar.sql.Comparison.Operator;
import dev.cinnabar.sql.FunctionCall;
import dev.cinnabar.sql.In;
import dev.cinnabar.sql.Like;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the conditions that the operators of expressions stand for. */
final class Conditions {

  private Conditions() {}

  static <T> T required(Expression<?> expression, @Nullable T value, String call, String instead) {
    if (value == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          expression + "." + call + ": nothing compares with null. Use " + instead + ".");
    }
    return value;
  }

  static <T> Predicate compare(
      Expression<T> left, Operator operator, @Nullable T value, String call, String instead) {
    T right = required(left, value, call, instead);
    return compareNullable(left, operator, right);
  }

  /** Databases differ in which texts of JSON they take for one value, and in how they sort it. */
  static void requireComparable(Expression<?> expression) {
    if (expression.type().sqlType().kind() == SqlType.Kind.JSON) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          expression
              + ": databases differ in which JSON they take for equal, and in its order."
              + " Ask whether it is null, or keep what is compared in a column of its own.");
    }
  }

  static <T> Predicate compareNullable(Expression<T> left, Operator operator, @Nullable T value) {
    requireComparable(left);
    return new Predicate(
        scope -> new Comparison(left.toSql(scope), operator, scope.parameter(left, value)));
  }

  static <T> Predicate compare(Expression<T> left, Operator operator, Expression<T> right) {
    requireComparable(left);
    return new Predicate(
        scope ->
            new Comparison(
                Numbers.at(right.type(), left, scope),
                operator,
                Numbers.at(left.type(), right, scope)));
  }

  static <T> Predicate in(Expression<T> operand, Collection<? extends T> values, boolean negated) {
    requireComparable(operand);
    if (operand.type().sqlType().kind() == SqlType.Kind.ARRAY) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          operand + ": there are no lists of arrays. Put eq(…) together by or(…).");
    }
    List<T> copy = new ArrayList<>(values.size());
    for (T value : values) {
      if (value == null) {
        throw new QueryException(
            ErrorCode.InvalidQuery,
            operand
                + (negated ? ".notIn" : ".in")
                + ": null among the values matches nothing. Leave it out, and use "
                + (negated ? "isNotNull()." : "isNull()."));
      }
      copy.add(value);
    }
    // Constants are few: each once, a list of them is never too long for single binds.
    boolean constants = operand.type().sqlType().kind() == SqlType.Kind.ENUM;
    List<T> asked = constants ? copy.stream().distinct().toList() : copy;
    return new Predicate(
        scope -> new In(operand.toSql(scope), scope.list(operand, asked), negated));
  }

  static <T> Predicate between(Expression<T> operand, T low, T high, boolean negated) {
    String call = negated ? "notBetween(null)" : "between(null)";
    T lower = required(operand, low, call, "le(…)");
    T upper = required(operand, high, call, "ge(…)");
    return new Predicate(
        scope ->
            new Between(
                operand.toSql(scope),
                scope.parameter(operand, lower),
                scope.parameter(operand, upper),
                negated));
  }

  static Predicate like(
      Expression<String> operand,
      String call,
      @Nullable String text,
      UnaryOperator<String> toPattern,
      boolean negated) {
    if (text == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          operand + "." + call + "(null): nothing is like null. Use isNull().");
    }
    String pattern = toPattern.apply(text);
    return new Predicate(
        scope ->
            new Like(
                operand.toSql(scope),
                scope.parameter(operand, ValueType.STRING, pattern),
                negated));
  }

  static <T> Function<Scope, SqlExpression> coalesce(Expression<T> first, @Nullable T value) {
    T fallback = required(first, value, "coalesce(null)", "another value");
    return scope ->
        new FunctionCall(
            "COALESCE", List.of(first.toSql(scope), scope.parameter(first.type(), fallback)));
  }

  static <T> Function<Scope, SqlExpression> coalesce(Expression<T> first, Expression<T> second) {
    return scope ->
        new FunctionCall(
            "COALESCE",
            List.of(
                Numbers.at(second.type(), first, scope), Numbers.at(first.type(), second, scope)));
  }

  static <T> Function<Scope, SqlExpression> nullIf(Expression<T> operand, @Nullable T value) {
    requireComparable(operand);
    T unwanted = required(operand, value, "nullIf(null)", "another value");
    return scope ->
        new FunctionCall(
            "NULLIF", List.of(operand.toSql(scope), scope.parameter(operand.type(), unwanted)));
  }

  static Function<Scope, SqlExpression> cast(Expression<?> operand, ValueType<?> type) {
    return scope -> new Cast(operand.toSql(scope), operand.type().sqlType(), type.sqlType());
  }

  /** Returns text that an operator is given, not one that a column is compared with. */
  static SqlExpression literal(Scope scope, String text) {
    return scope.parameter(ValueType.STRING, text);
  }
}
