package dev.cinnabar.sql;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A value, sent apart from the text.
 *
 * @param type how it is bound
 * @param value the value, or null for SQL NULL
 * @param <T> the Java type of the value
 */
public record Bind<T>(ValueType<T> type, @Nullable T value) implements Placeholder {

  /** Binds the value to the next parameter. */
  public void bindTo(Binder binder) {
    type.bind(value, binder);
  }

  /** Does not show the value: text of statements ends up in logs. */
  @Override
  public String toString() {
    return "?";
  }

  @Override
  public <R> R accept(SqlVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
