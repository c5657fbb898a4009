package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a query's result, as another query knows them. */
record ResultColumns(List<ResultColumn> list) {

  /** Gives each column a name of its own, like the one asked for. */
  ResultColumns {
    Set<String> taken = new HashSet<>();
    List<ResultColumn> named = new ArrayList<>(list.size());
    for (ResultColumn column : list) {
      String name = column.name();
      for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
        name = column.name() + i;
      }
      named.add(new ResultColumn(name, column.type(), column.read(), column.holds()));
    }
    list = List.copyOf(named);
  }

  /** Returns the columns of a table. */
  static ResultColumns of(EntityTable<?, ?> table) {
    Collection<ColumnMapping> eager = table.mapper().mapping().eager();
    List<ResultColumn> columns = new ArrayList<>();
    for (ColumnMapping column : table.mapper().mapping().columns()) {
      columns.add(
          new ResultColumn(
              column.name(),
              column.type(),
              eager.contains(column),
              expression -> column.name().equals(nameIn(table, expression))));
    }
    return new ResultColumns(columns);
  }

  /** Returns columns that hold expressions; one that is no column of a table is called c3. */
  static ResultColumns of(List<Expression<?>> values) {
    List<ResultColumn> columns = new ArrayList<>();
    for (Expression<?> value : values) {
      String name = value instanceof Column<?> column ? column.name() : "c" + (columns.size() + 1);
      columns.add(
          new ResultColumn(name, value.type().sqlType(), true, other -> isSame(value, other)));
    }
    return new ResultColumns(columns);
  }

  /** Returns these columns and behind them further ones, which no result is made of. */
  ResultColumns with(List<Expression<?>> further) {
    List<ResultColumn> all = new ArrayList<>(list);
    for (Expression<?> value : further) {
      String name = value instanceof Column<?> column ? column.name() : "c" + (all.size() + 1);
      all.add(new ResultColumn(name, value.type().sqlType(), false, other -> isSame(value, other)));
    }
    return new ResultColumns(all);
  }

  List<String> names() {
    return list.stream().map(ResultColumn::name).toList();
  }

  /** Returns the name of the column that holds an expression, or an error that says how to. */
  String require(Expression<?> expression, String call, String advice) {
    for (ResultColumn column : list) {
      if (column.holds().test(expression)) {
        return column.name();
      }
    }
    throw new QueryException(
        ErrorCode.InvalidQuery,
        "%s: %s is not among the columns of the query. %s".formatted(call, expression, advice));
  }

  /** Fails where the columns of two queries cannot stand below each other. */
  void requireLike(ResultColumns other, String call) {
    if (list.size() != other.list.size()) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          "%s: the queries have %d and %d columns. Select the same in both."
              .formatted(call, list.size(), other.list.size()));
    }
    for (int i = 0; i < list.size(); i++) {
      SqlType left = list.get(i).type();
      SqlType right = other.list.get(i).type();
      if (!form(left).equals(form(right))) {
        throw new QueryException(
            ErrorCode.InvalidQuery,
            "%s: column %d is %s in one query and %s in the other. Use cast(…) or round(…)."
                .formatted(call, i + 1, form(left), form(right)));
      }
    }
  }

  /** Fails where rows cannot be compared with each other. */
  void requireComparable(String call) {
    if (list.stream().anyMatch(column -> column.type().kind() == SqlType.Kind.JSON)) {
      throw new QueryException(
          ErrorCode.InvalidQuery,
          call
              + ": databases differ in which JSON they take for equal. Use unionAll(…), or leave the column out.");
    }
  }

  /** How a value is kept: text of any length is text, digits after the point count. */
  private static String form(SqlType type) {
    return switch (type.kind()) {
      case VARCHAR, TEXT -> "text";
      case VARBINARY, BLOB -> "binary";
      case DECIMAL -> "a number with " + type.scale() + " digits after the point";
      default -> type.kind().name();
    };
  }

  /** Tells whether two expressions are one value of a row. */
  static boolean isSame(Expression<?> one, Expression<?> other) {
    return one.equals(other)
        || (one instanceof Column<?> left
            && other instanceof Column<?> right
            && left.name().equals(right.name())
            && left.table().equals(right.table()));
  }

  /** Returns the name of a table's column; the key at the end of a path is its foreign key. */
  private static @Nullable String nameIn(EntityTable<?, ?> table, Expression<?> expression) {
    return expression instanceof Column<?> column ? Setting.nameIn(table, column) : null;
  }
}
