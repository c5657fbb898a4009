package dev.cinnabar.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A constraint or index that stands beside the columns of a table. */
public sealed interface TableConstraint {

  /** Returns the declared name, or null where one is to be made from table and columns. */
  @Nullable String name();

  /**
   * {@code FOREIGN KEY (columns) REFERENCES table (key)} of several columns; that of one column is
   * declared {@linkplain ColumnMapping#references at the column}.
   *
   * @param name the declared name
   * @param columns the columns, in the order of the key that they refer to
   * @param target the mapper of the table referred to, asked for late because tables refer to each
   *     other
   * @param rules how the database keeps it
   */
  record ForeignKey(
      @Nullable String name,
      List<String> columns,
      Supplier<? extends EntityMapper<?, ?, ?>> target,
      ReferentialRules rules)
      implements TableConstraint {
    /** Copies the list. */
    public ForeignKey {
      columns = List.copyOf(columns);
    }
  }

  /** {@code UNIQUE (columns)}. */
  record Unique(@Nullable String name, List<String> columns) implements TableConstraint {
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
   * @param unique whether the same parts may occur once only
   * @param condition which rows are in it, as SQL, or null for all of them
   */
  record Index(
      @Nullable String name, List<IndexPart> parts, boolean unique, @Nullable String condition)
      implements TableConstraint {
    /** Copies the list. */
    public Index {
      parts = List.copyOf(parts);
    }

    /** An index of all rows by columns. */
    public static Index of(@Nullable String name, List<String> columns, boolean unique) {
      return new Index(name, columns.stream().map(IndexPart::column).toList(), unique, null);
    }

    /** Returns the columns among the parts. */
    public List<String> columns() {
      return parts.stream().filter(part -> !part.expression()).map(IndexPart::text).toList();
    }

    /** Returns the words that make the name of an index that was not given one. */
    public List<String> nameWords() {
      List<String> words = new ArrayList<>(parts.stream().map(IndexPart::nameWord).toList());
      if (condition != null) {
        words.add("partial");
      }
      return words;
    }
  }

  /** {@code CHECK (condition)}. */
  record Check(@Nullable String name, String condition) implements TableConstraint {}
}
