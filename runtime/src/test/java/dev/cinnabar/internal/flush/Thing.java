package dev.cinnabar.internal.flush;

import java.util.ArrayList;
import java.util.List;

/** An entity whose attributes stand in an array, columns first, so that tests can map it freely. */
class Thing {
  private static final int WIDTH = 16;

  final Object[] values = new Object[WIDTH];

  Object key() {
    return values[0];
  }

  String name() {
    return (String) values[1];
  }

  /** Sets the attribute of a column. */
  void set(int column, Object value) {
    values[column] = value;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // A test knows its mapping.
  <T> T get(int column) {
    return (T) values[column];
  }

  /** Returns the only collection of the entity. */
  @SuppressWarnings("unchecked") // A test knows what it has mapped.
  <T> List<T> elements() {
    if (values[WIDTH - 1] == null) {
      values[WIDTH - 1] = new ArrayList<>();
    }
    return (List<T>) values[WIDTH - 1];
  }

  void setElements(List<?> elements) {
    values[WIDTH - 1] = elements;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " " + values[0] + " " + values[1];
  }
}
