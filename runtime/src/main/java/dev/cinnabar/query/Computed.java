package dev.cinnabar.query;

import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.SqlExpression;
import java.util.function.Function;

/** What functions and operators make of columns, one record for each kind of value. */
sealed interface Computed {

  /** Returns what the expression is in a statement. */
  Function<Scope, SqlExpression> sql();

  /** Makes an expression of one kind. */
  @FunctionalInterface
  interface Kind<T, X> {
    X of(ValueType<T> type, Function<Scope, SqlExpression> sql);
  }

  /** A value of any kind. */
  record Value<T>(ValueType<T> type, Function<Scope, SqlExpression> sql)
      implements Expression<T>, Computed {
    @Override
    public SqlExpression toSql(Scope scope) {
      return sql.apply(scope);
    }

    @Override
    public String toString() {
      return "an expression";
    }
  }

  /** A value with an order. */
  record Ordered<T extends Comparable<? super T>>(
      ValueType<T> type, Function<Scope, SqlExpression> sql)
      implements ComparableExpression<T>, Computed {
    @Override
    public SqlExpression toSql(Scope scope) {
      return sql.apply(scope);
    }

    @Override
    public String toString() {
      return "an expression";
    }
  }

  /** Text. */
  record Text(ValueType<String> type, Function<Scope, SqlExpression> sql)
      implements TextExpression, Computed {
    @Override
    public SqlExpression toSql(Scope scope) {
      return sql.apply(scope);
    }

    @Override
    public String toString() {
      return "an expression";
    }
  }

  /** A number. */
  record Numeric<N extends Number & Comparable<N>>(
      ValueType<N> type, Function<Scope, SqlExpression> sql)
      implements NumberExpression<N>, Computed {
    @Override
    public SqlExpression toSql(Scope scope) {
      return sql.apply(scope);
    }

    @Override
    public String toString() {
      return "an expression";
    }
  }
}
