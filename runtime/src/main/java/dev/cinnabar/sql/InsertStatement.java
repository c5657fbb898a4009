package dev.cinnabar.sql;

import dev.cinnabar.mapping.TableName;
import java.util.List;

/**
 * {@code INSERT INTO table (columns) VALUES (values)}.
 *
 * @param table the table
 * @param columns the columns written; none where every column keeps its default
 * @param values one value for each column
 */
public record InsertStatement(TableName table, List<String> columns, List<SqlExpression> values)
    implements Statement {

  /** Copies the lists. */
  public InsertStatement {
    columns = List.copyOf(columns);
    values = List.copyOf(values);
    if (columns.size() != values.size()) {
      throw new IllegalArgumentException(
          columns.size() + " columns of " + table + " and " + values.size() + " values");
    }
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
