package dev.cinnabar.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code UPDATE table SET assignments WHERE where}.
 *
 * @param table the table
 * @param assignments what is written; at least one
 * @param where the condition on rows, or null for all
 */
public record UpdateStatement(
    TableOccurrence table, List<Assignment> assignments, @Nullable SqlExpression where)
    implements Statement {

  /** Copies the list. */
  public UpdateStatement {
    assignments = List.copyOf(assignments);
    if (assignments.isEmpty()) {
      throw new IllegalArgumentException("an UPDATE of " + table.table() + " that sets nothing");
    }
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
