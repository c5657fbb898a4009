package dev.cinnabar.sql;

import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.SortKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that store and load the rows of one entity. A mapper binds the values in the order
 * of the columns given, the key last.
 */
public final class RowStatements {

  private RowStatements() {}

  /** {@code SELECT eager columns FROM table WHERE key = ?}. */
  public static SelectStatement select(EntityMapping<?> mapping) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    return SelectStatement.of(columns(mapping, table), table, hasKey(mapping, table, 0));
  }

  /**
   * {@code SELECT eager columns FROM table WHERE columns IN (keys)}; the keys are the only
   * argument.
   *
   * @param positions the positions of the columns, one for each of the key's
   * @param keys the number of keys
   */
  public static SelectStatement selectIn(
      EntityMapping<?> mapping, List<Integer> positions, int keys) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    List<ColumnMapping> columns = columnsAt(mapping, positions);
    ListParameter list = ListParameter.of(0, columns.get(0).type(), keys);
    return SelectStatement.of(
        columns(mapping, table), table, KeyConditions.in(references(columns, table), list));
  }

  /** {@code SELECT key, columns FROM table WHERE key IN (keys)}; the keys are the only argument. */
  public static SelectStatement selectByKeys(
      EntityMapping<?> mapping, List<Integer> positions, int keys) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    List<ColumnMapping> key = mapping.keyColumns();
    List<ColumnMapping> columns = new ArrayList<>(key);
    positions.forEach(position -> columns.add(mapping.columns().get(position)));
    ListParameter list = ListParameter.of(0, key.get(0).type(), keys);
    return SelectStatement.of(
        columns.stream().map(column -> SelectItem.of(table.column(column.name()))).toList(),
        table,
        KeyConditions.in(references(key, table), list));
  }

  /** Returns the query of one entity's rows with {@code ORDER BY columns, key}. */
  public static SelectStatement inOrder(
      EntityMapping<?> mapping, List<SortKey> order, SelectStatement query) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    return new SelectStatement(
        query.distinct(),
        query.columns(),
        query.from(),
        query.joins(),
        query.where(),
        query.groupBy(),
        query.having(),
        order(mapping, order, table),
        query.limit(),
        query.offset(),
        query.lock());
  }

  /** Returns an order by attributes of an entity, and by its key where they are equal. */
  static List<OrderItem> order(
      EntityMapping<?> mapping, List<SortKey> order, TableOccurrence table) {
    List<OrderItem> items = new ArrayList<>();
    for (SortKey key : order) {
      for (ColumnMapping column : mapping.columns()) {
        if (column.attribute().equals(key.attribute())) {
          items.add(new OrderItem(table.column(column.name()), key.descending(), null));
        }
      }
    }
    for (ColumnMapping column : mapping.keyColumns()) {
      items.add(new OrderItem(table.column(column.name()), false, null));
    }
    return items;
  }

  /** {@code INSERT INTO table (columns) VALUES (?, …)}. */
  public static InsertStatement insert(EntityMapping<?> mapping, List<ColumnMapping> columns) {
    List<String> names = new ArrayList<>();
    List<SqlExpression> values = new ArrayList<>();
    for (ColumnMapping column : columns) {
      names.add(column.name());
      values.add(new Parameter(values.size(), column.type()));
    }
    return InsertStatement.of(mapping.table(), names, values);
  }

  /** {@code UPDATE table SET column = ?, … WHERE key = ?}. */
  public static UpdateStatement update(EntityMapping<?> mapping, List<ColumnMapping> columns) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    return update(columns, table, hasKey(mapping, table, columns.size()));
  }

  /** {@code UPDATE table SET column = ?, … WHERE key = ? AND version = ?}. */
  public static UpdateStatement updateVersion(
      EntityMapping<?> mapping, List<ColumnMapping> columns) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    return update(columns, table, hasKeyAndVersion(mapping, table, columns.size()));
  }

  private static UpdateStatement update(
      List<ColumnMapping> columns, TableOccurrence table, SqlExpression where) {
    List<Assignment> assignments = new ArrayList<>();
    for (ColumnMapping column : columns) {
      Parameter value = new Parameter(assignments.size(), column.type());
      assignments.add(new Assignment(column.name(), value));
    }
    return new UpdateStatement(table, assignments, where);
  }

  /** {@code UPDATE table SET columns = ? WHERE columns = ?}. */
  public static UpdateStatement move(EntityMapping<?> mapping, List<Integer> positions) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    List<ColumnMapping> columns = columnsAt(mapping, positions);
    return update(columns, table, hold(table, columns, columns.size()));
  }

  /** {@code SELECT COUNT(*) FROM table WHERE columns = ?}. */
  public static SelectStatement countOf(EntityMapping<?> mapping, List<Integer> positions) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    return SelectStatement.of(
        List.of(SelectItem.of(Aggregate.COUNT_ROWS)),
        table,
        hold(table, columnsAt(mapping, positions), 0));
  }

  /** {@code DELETE FROM table WHERE key = ?}, with {@code AND version = ?} where there is one. */
  public static DeleteStatement delete(EntityMapping<?> mapping) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    return new DeleteStatement(
        table,
        mapping.isVersioned() ? hasKeyAndVersion(mapping, table, 0) : hasKey(mapping, table, 0));
  }

  /** {@code DELETE FROM table WHERE column = ? AND …}, by columns that may not be the key. */
  public static DeleteStatement deleteBy(EntityMapping<?> mapping, List<Integer> positions) {
    TableOccurrence table = TableOccurrence.only(mapping.table());
    return new DeleteStatement(table, hold(table, columnsAt(mapping, positions), 0));
  }

  private static List<ColumnMapping> columnsAt(EntityMapping<?> mapping, List<Integer> positions) {
    return positions.stream().<ColumnMapping>map(mapping.columns()::get).toList();
  }

  private static List<SelectItem> columns(EntityMapping<?> mapping, TableOccurrence table) {
    List<SelectItem> columns = new ArrayList<>();
    for (ColumnMapping column : mapping.eager()) {
      columns.add(SelectItem.of(table.column(column.name())));
    }
    return columns;
  }

  private static SqlExpression hasKeyAndVersion(
      EntityMapping<?> mapping, TableOccurrence table, int argument) {
    ColumnMapping version = mapping.columns().get(mapping.versionPosition());
    int next = argument + mapping.keyColumns().size();
    return Junction.of(
        Junction.Kind.AND,
        hasKey(mapping, table, argument),
        new Comparison(
            table.column(version.name()),
            Comparison.Operator.EQUAL,
            new Parameter(next, version.type())));
  }

  private static List<ColumnReference> references(
      List<ColumnMapping> columns, TableOccurrence table) {
    return columns.stream().map(column -> table.column(column.name())).toList();
  }

  private static SqlExpression hold(
      TableOccurrence table, List<ColumnMapping> columns, int argument) {
    List<Parameter> values = new ArrayList<>();
    for (ColumnMapping column : columns) {
      values.add(new Parameter(argument + values.size(), column.type()));
    }
    return KeyConditions.equal(references(columns, table), values);
  }

  private static SqlExpression hasKey(
      EntityMapping<?> mapping, TableOccurrence table, int argument) {
    return hold(table, mapping.keyColumns(), argument);
  }
}
