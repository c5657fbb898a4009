package dev.cinnabar.sql;

import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code name(arguments)}.
 *
 * @param name the function
 * @param arguments its arguments
 */
public record FunctionCall(String name, List<SqlExpression> arguments) implements SqlExpression {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

  /** Copies the list, and refuses what is no name. */
  public FunctionCall {
    arguments = List.copyOf(arguments);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a function: " + name);
    }
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
