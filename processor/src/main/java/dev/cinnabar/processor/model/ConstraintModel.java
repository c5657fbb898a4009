package dev.cinnabar.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint or index that stands beside the columns. */
public sealed interface ConstraintModel {

  /** Returns the declared name, or null where one is to be made from table and columns. */
  @Nullable String name();

  /** {@code UNIQUE (columns)}. */
  record Unique(@Nullable String name, List<String> columns) implements ConstraintModel {
    /** Copies the list. */
    public Unique {
      columns = List.copyOf(columns);
    }
  }

  /** {@code CREATE INDEX}. */
  record Index(@Nullable String name, List<String> columns, boolean unique)
      implements ConstraintModel {
    /** Copies the list. */
    public Index {
      columns = List.copyOf(columns);
    }
  }

  /** {@code CHECK (condition)}. */
  record Check(@Nullable String name, String condition) implements ConstraintModel {}
}
