package dev.cinnabar.sql;

import java.util.List;

/**
 * SQL written by the program, with other expressions in it.
 *
 * @param text the SQL; {@code {0}}, {@code {1}} … stand for the arguments
 * @param arguments the expressions
 */
public record Fragment(String text, List<SqlExpression> arguments) implements SqlExpression {

  /** Copies the list. */
  public Fragment {
    arguments = List.copyOf(arguments);
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
