package dev.cinnabar.sql;

import java.util.List;

/**
 * A statement that changes rows and answers with them: {@code … RETURNING columns}.
 *
 * @param change an INSERT, UPDATE or DELETE
 * @param table the table changed
 * @param columns the columns of the answer
 */
public record ReturningStatement(
    Statement change, TableOccurrence table, List<SqlExpression> columns) implements Statement {

  /** Copies the list. */
  public ReturningStatement {
    columns = List.copyOf(columns);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
