package dev.cinnabar.sql;

import java.util.List;

/**
 * A statement and what it is run with. The tree has no value in it: statements that differ in their
 * arguments only have equal trees, and with them one text.
 *
 * @param statement the tree
 * @param arguments the values of its parameters
 */
public record BoundStatement(Statement statement, List<Argument> arguments) {

  /** Copies the list. */
  public BoundStatement {
    arguments = List.copyOf(arguments);
  }
}
