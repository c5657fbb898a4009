package dev.cinnabar.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code SELECT}.
 *
 * @param distinct whether equal rows are given once
 * @param columns the columns of the result; none stands for {@code SELECT 1}
 * @param from the rows, or null for a query without a table
 * @param joins further rows, in an order in which each refers only to those before it
 * @param where the condition on rows
 * @param groupBy what makes a group
 * @param having the condition on groups
 * @param orderBy the order of the result
 * @param limit the largest number of rows
 * @param offset the number of rows left out at the start
 * @param lock what others may do with the rows, or null where nothing is asked
 */
public record SelectStatement(
    boolean distinct,
    List<SelectItem> columns,
    @Nullable FromItem from,
    List<Join> joins,
    @Nullable SqlExpression where,
    List<SqlExpression> groupBy,
    @Nullable SqlExpression having,
    List<OrderItem> orderBy,
    @Nullable SqlExpression limit,
    @Nullable SqlExpression offset,
    @Nullable Lock lock)
    implements Query {

  /** Copies the lists. */
  public SelectStatement {
    columns = List.copyOf(columns);
    joins = List.copyOf(joins);
    groupBy = List.copyOf(groupBy);
    orderBy = List.copyOf(orderBy);
  }

  /** {@code SELECT columns FROM from WHERE where}. */
  public static SelectStatement of(
      List<SelectItem> columns, @Nullable FromItem from, @Nullable SqlExpression where) {
    return new SelectStatement(
        false, columns, from, List.of(), where, List.of(), null, List.of(), null, null, null);
  }

  /** Returns the same query of other columns. */
  public SelectStatement withColumns(List<SelectItem> columns) {
    return new SelectStatement(
        distinct, columns, from, joins, where, groupBy, having, orderBy, limit, offset, lock);
  }

  /** Returns the same query of the rows for which a condition holds. */
  public SelectStatement withWhere(SqlExpression where) {
    return new SelectStatement(
        distinct, columns, from, joins, where, groupBy, having, orderBy, limit, offset, lock);
  }

  /** Returns the same query with other joins. */
  public SelectStatement withJoins(List<Join> joins) {
    return new SelectStatement(
        distinct, columns, from, joins, where, groupBy, having, orderBy, limit, offset, lock);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
