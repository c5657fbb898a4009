package dev.cinnabar.dialect;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.sql.Bind;
import dev.cinnabar.sql.Parameter;
import dev.cinnabar.sql.Placeholder;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as text, and what its question marks stand for.
 *
 * @param sql the text
 * @param placeholders one for each question mark, in order
 */
public record RenderedStatement(String sql, List<Placeholder> placeholders) {

  /** Copies the list. */
  public RenderedStatement {
    placeholders = List.copyOf(placeholders);
  }

  /**
   * Returns the values.
   *
   * @throws IllegalStateException if a question mark has no value yet
   */
  public List<Bind<?>> binds() {
    List<Bind<?>> binds = new ArrayList<>(placeholders.size());
    for (Placeholder placeholder : placeholders) {
      if (placeholder instanceof Bind<?> bind) {
        binds.add(bind);
      } else if (placeholder instanceof Parameter) {
        throw new IllegalStateException("a parameter without a value in: " + sql);
      }
    }
    return binds;
  }

  /** Binds all values in order; there must be no parameter without one. */
  public void bindTo(Binder binder) {
    for (Bind<?> bind : binds()) {
      bind.bindTo(binder);
    }
  }
}
