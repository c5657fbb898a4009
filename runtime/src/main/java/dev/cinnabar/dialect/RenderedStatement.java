package dev.cinnabar.dialect;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.sql.Argument;
import java.util.List;

/**
 * A statement as text, and what its question marks stand for. It holds no value, and serves every
 * statement of the same shape.
 *
 * @param sql the text
 * @param places which arguments the question marks take, in order
 */
public record RenderedStatement(String sql, List<Places> places) {

  /**
   * Question marks that stand next to each other and take the values of one argument.
   *
   * @param argument the position of the argument
   * @param count the number of question marks
   */
  public record Places(int argument, int count) {}

  /** Copies the list. */
  public RenderedStatement {
    places = List.copyOf(places);
  }

  /** Binds the arguments of a statement of this shape, each at its places. */
  public void bind(List<Argument> arguments, Binder binder) {
    for (Places next : places) {
      arguments.get(next.argument()).bindTo(binder, next.count());
    }
  }
}
