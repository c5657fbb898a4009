package dev.cinnabar.query;

import dev.cinnabar.sql.CommonTable;
import dev.cinnabar.sql.Junction;
import dev.cinnabar.sql.Query;
import dev.cinnabar.sql.SelectItem;
import dev.cinnabar.sql.SelectStatement;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.ValuesQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code WITH name (columns) AS (VALUES (…), …)}: the one form that all databases take. */
final class GivenRows extends NamedRows {

  private final List<Expression<?>> like;
  private final List<List<@Nullable Object>> rows;

  /**
   * Creates the rows.
   *
   * @param like what the columns are like
   * @param rows the values, each of the type of its column
   */
  GivenRows(List<Expression<?>> like, List<List<@Nullable Object>> rows, String name) {
    super(ResultColumns.of(like), null, name);
    this.like = List.copyOf(like);
    this.rows = rows;
  }

  @Override
  CommonTable table(int number, Scope scope) {
    Query query = rows.isEmpty() ? none(scope) : values(scope);
    return new CommonTable(number, name(), columns().names(), query, false);
  }

  private Query values(Scope scope) {
    List<List<SqlExpression>> all = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      List<SqlExpression> values = new ArrayList<>();
      for (Expression<?> column : like) {
        values.add(value(column, row.get(values.size()), scope));
      }
      all.add(values);
    }
    return new ValuesQuery(all);
  }

  /** {@code VALUES} wants a row; a query can do without. */
  private Query none(Scope scope) {
    List<SelectItem> items = new ArrayList<>();
    for (Expression<?> column : like) {
      items.add(SelectItem.of(value(column, null, scope)));
    }
    return SelectStatement.of(items, null, new Junction(Junction.Kind.OR, List.of()));
  }

  @SuppressWarnings("unchecked") // RowValues takes each value by the type of its column.
  private static <T> SqlExpression value(
      Expression<T> column, @Nullable Object value, Scope scope) {
    return Setting.typed(List.of(scope.parameter(column, (T) value))).get(0);
  }
}
