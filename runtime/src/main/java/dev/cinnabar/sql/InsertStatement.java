package dev.cinnabar.sql;

import dev.cinnabar.mapping.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT INTO table (columns) VALUES (…)} or {@code … SELECT …}.
 *
 * @param table the table
 * @param columns the columns written; none where every column keeps its default
 * @param rows what is written to them
 * @param conflict what happens to a row whose key is taken, or null where that is an error
 */
public record InsertStatement(
    TableOccurrence table, List<String> columns, Query rows, @Nullable Conflict conflict)
    implements Statement {

  /** Copies the list. */
  public InsertStatement {
    columns = List.copyOf(columns);
    if (rows instanceof ValuesQuery values && values.width() != columns.size()) {
      throw new IllegalArgumentException(
          columns.size() + " columns of " + table + " and " + values.width() + " values");
    }
  }

  /** {@code INSERT INTO table (columns) VALUES (values)}. */
  public static InsertStatement of(
      TableName table, List<String> columns, List<SqlExpression> values) {
    return new InsertStatement(TableOccurrence.only(table), columns, ValuesQuery.of(values), null);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
