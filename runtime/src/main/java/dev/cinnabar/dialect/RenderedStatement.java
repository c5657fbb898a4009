package dev.cinnabar.dialect;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.ListParameter;
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
   * Places that stand next to each other and take the values of one argument.
   *
   * @param argument the position of the argument
   * @param count the number of places, or {@link ListParameter#WHOLE} for one that takes a list
   * @param width the number of question marks of each: several for the key of an entity that has
   *     several columns
   */
  public record Places(int argument, int count, int width) {

    /** Places of one question mark each. */
    public Places(int argument, int count) {
      this(argument, count, 1);
    }

    /** Returns the question marks: {@code ?, ?} or {@code (?, ?), (?, ?)}. */
    String marks() {
      if (count == ListParameter.WHOLE) {
        return "?";
      }
      String one = width == 1 ? "?" : "(?" + ", ?".repeat(width - 1) + ")";
      return one + (", " + one).repeat(count - 1);
    }
  }

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
