package dev.cinnabar.query;

import java.util.function.Function;

/**
 * A function that only a window has, such as {@code ROW_NUMBER()}.
 *
 * @param <X> the kind of value
 */
public final class WindowFunction<X extends Expression<?>> {

  private final Function<Window, X> over;

  WindowFunction(Function<Window, X> over) {
    this.over = over;
  }

  /** {@code function OVER (window)}. */
  public X over(Window window) {
    return over.apply(window);
  }
}
