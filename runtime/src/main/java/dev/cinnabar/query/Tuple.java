package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.sql.InRows;
import dev.cinnabar.sql.InSubquery;
import dev.cinnabar.sql.SqlExpression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Several values that are compared together; what their number is makes the subclasses. */
abstract sealed class Tuple permits Tuple2, Tuple3 {

  private final List<Expression<?>> values;

  Tuple(Expression<?>... values) {
    this.values = List.of(values);
    this.values.forEach(Conditions::requireComparable);
  }

  /** {@code (a, b) IN ((?, ?), …)}. */
  final <T> Predicate in(
      Collection<? extends T> items, List<Function<? super T, ?>> parts, boolean negated) {
    List<List<Object>> rows = new ArrayList<>(items.size());
    for (T item : items) {
      List<Object> row = new ArrayList<>(parts.size());
      for (Function<? super T, ?> part : parts) {
        row.add(required(part.apply(item), negated ? "notIn" : "in"));
      }
      rows.add(List.copyOf(row));
    }
    ValueType<List<Object>> type = new RowType(values);
    return new Predicate(scope -> new InRows(toSql(scope), scope.rows(type, rows), negated));
  }

  /** {@code (a, b) IN (SELECT …)}. */
  final Predicate in(SelectQuery<?> query, boolean negated) {
    ResultColumns.of(values).requireLike(query.selection().results(), this + ".in(…)");
    return new Predicate(scope -> new InSubquery(toSql(scope), query.toSql(scope), negated));
  }

  private Object required(@Nullable Object value, String call) {
    if (value == null) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s.%s: null among the values matches nothing. Leave it out, and use isNull()."
              .formatted(this, call));
    }
    return value;
  }

  private List<SqlExpression> toSql(Scope scope) {
    return values.stream().map(value -> value.toSql(scope)).toList();
  }

  @Override
  public final String toString() {
    return "row" + values.toString().replace('[', '(').replace(']', ')');
  }

  /** A row of values, one parameter for each. */
  private static final class RowType extends ValueType<List<Object>> {

    private final List<Expression<?>> columns;

    RowType(List<Expression<?>> columns) {
      super(columns.get(0).type().sqlType());
      this.columns = columns;
    }

    @Override
    public @Nullable List<Object> read(Row row, int at) {
      throw new UnsupportedOperationException("Rows of values are only compared.");
    }

    @Override
    public void bind(@Nullable List<Object> values, Binder binder) {
      if (values != null) {
        for (int i = 0; i < values.size(); i++) {
          bind(columns.get(i), values.get(i), binder);
        }
      }
    }

    @SuppressWarnings("unchecked") // The subclasses take each value by the type of its column.
    private static <T> void bind(Expression<T> column, Object value, Binder binder) {
      column.type().bind((T) value, binder);
    }
  }
}
