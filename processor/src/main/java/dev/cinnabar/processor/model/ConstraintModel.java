package dev.cinnabar.processor.model;

import dev.cinnabar.processor.report.Origin;
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

  /**
   * {@code CREATE INDEX}.
   *
   * @param name the declared name
   * @param parts what it is sorted by
   * @param unique whether the same values may occur once only
   * @param condition which rows are in it
   * @param origin where it is declared
   */
  record Index(
      @Nullable String name,
      List<IndexPart> parts,
      boolean unique,
      @Nullable String condition,
      Origin origin)
      implements ConstraintModel {
    /** Copies the list. */
    public Index {
      parts = List.copyOf(parts);
    }

    /** Returns the columns among the parts. */
    public List<String> columns() {
      return parts.stream().filter(part -> !part.expression()).map(IndexPart::text).toList();
    }

    /** Tells whether it is of all rows, by columns in ascending order. */
    public boolean isPlain() {
      return condition == null
          && parts.stream().noneMatch(part -> part.expression() || part.descending());
    }
  }

  /**
   * What an index is sorted by.
   *
   * @param text a column, or the SQL of an expression
   * @param expression whether it is an expression
   * @param descending whether the greatest comes first
   */
  record IndexPart(String text, boolean expression, boolean descending) {}

  /** {@code CHECK (condition)}. */
  record Check(@Nullable String name, String condition) implements ConstraintModel {}
}
