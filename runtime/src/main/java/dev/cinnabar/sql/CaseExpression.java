package dev.cinnabar.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code CASE WHEN condition THEN result … ELSE otherwise END}.
 *
 * @param branches the conditions and their results, the first that holds wins
 * @param otherwise the result where none holds, or null for SQL NULL
 */
public record CaseExpression(List<Branch> branches, @Nullable SqlExpression otherwise)
    implements SqlExpression {

  /** Copies the list. */
  public CaseExpression {
    branches = List.copyOf(branches);
  }

  /**
   * {@code WHEN condition THEN result}.
   *
   * @param condition the condition
   * @param result the result where it holds
   */
  public record Branch(SqlExpression condition, SqlExpression result) {}

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
