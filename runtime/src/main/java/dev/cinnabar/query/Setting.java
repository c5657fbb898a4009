package dev.cinnabar.query;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.SqlExpression;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns and what is written to them: several where a reference has a key of several columns.
 *
 * @param columns the columns' names
 * @param values one value for each
 */
record Setting(List<String> columns, Function<Scope, List<SqlExpression>> values) {

  /** Returns the values as they stand in one statement; called when it is built. */
  List<SqlExpression> toSql(Scope scope) {
    return values.apply(scope);
  }

  /** {@code column = ?}. */
  static <T> Setting of(EntityTable<?, ?> table, Column<T> column, @Nullable T value) {
    return new Setting(
        List.of(target(table, column)), scope -> List.of(scope.parameter(column, value)));
  }

  /** {@code column = expression}, with the digits after the point that the column has. */
  static <T> Setting of(EntityTable<?, ?> table, Column<T> column, Expression<T> value) {
    return new Setting(
        List.of(target(table, column)), scope -> List.of(Numbers.fitting(column, value, scope)));
  }

  /** {@code user_id = ?}: the key of an object in the columns of a reference. */
  static <T> Setting of(EntityTable<?, ?> table, EntityTable<T, ?> reference, @Nullable T entity) {
    if (!isReferenceOf(table, reference)) {
      throw foreign(table, reference);
    }
    EntityMapper<T, ?, ?> mapper = reference.mapper();
    Object identity = entity == null ? null : reference.identityOf(entity, "set");
    return new Setting(
        reference.source().columns().start().stream().map(ColumnMapping::name).toList(),
        scope -> scope.keyParameters(mapper, identity));
  }

  /** Returns the setting with values that tell their types, for a place that does not. */
  static List<SqlExpression> typed(List<SqlExpression> values) {
    return values.stream().map(Setting::typed).toList();
  }

  private static SqlExpression typed(SqlExpression value) {
    return value instanceof dev.cinnabar.sql.Parameter parameter
        ? new Cast(parameter, parameter.type(), parameter.type())
        : value;
  }

  /** Returns the name of a column of the table; the key at the end of a path is the foreign key. */
  static String target(EntityTable<?, ?> table, Column<?> column) {
    String name = nameIn(table, column);
    if (name == null) {
      throw foreign(table, column);
    }
    return name;
  }

  /** Returns the name of a column of the table, or null where it is one of another. */
  static @Nullable String nameIn(EntityTable<?, ?> table, Column<?> column) {
    EntityTable<?, ?> of = column.table();
    if (of.equals(table)) {
      return column.name();
    }
    List<ColumnMapping> key = of.mapper().mapping().keyColumns();
    for (int i = 0; i < key.size() && isReferenceOf(table, of); i++) {
      if (key.get(i).name().equals(column.name())) {
        return of.source().columns().start().get(i).name();
      }
    }
    return null;
  }

  /** Tells whether a path is one step from the table along a foreign key of it. */
  private static boolean isReferenceOf(EntityTable<?, ?> table, EntityTable<?, ?> path) {
    return table.equals(path.source().from()) && path.source().columns().reference();
  }

  private static QueryException foreign(EntityTable<?, ?> table, Object column) {
    return new QueryException(
        ErrorCode.InvalidQuery,
        "%s: %s is not one of its columns. A statement writes to the columns of one table."
            .formatted(table, column));
  }
}
