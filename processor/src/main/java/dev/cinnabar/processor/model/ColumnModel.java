package dev.cinnabar.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What was declared about a column, other than its type.
 *
 * @param name the column's name, unquoted
 * @param nullable whether null may be stored; never for a primitive or a key
 * @param unique whether a value may occur once only
 * @param insertable whether an INSERT writes the column
 * @param updatable whether an UPDATE writes the column
 * @param check a condition that the database checks
 * @param definition SQL that replaces the rendered type
 * @param options SQL that follows the rendered column
 * @param comment the comment in the database
 * @param rules how the database keeps the column's foreign key; null where nothing is written
 */
public record ColumnModel(
    String name,
    boolean nullable,
    boolean unique,
    boolean insertable,
    boolean updatable,
    @Nullable String check,
    @Nullable String definition,
    @Nullable String options,
    @Nullable String comment,
    @Nullable ReferentialModel rules) {

  /** A column without rules for a foreign key. */
  public ColumnModel(
      String name,
      boolean nullable,
      boolean unique,
      boolean insertable,
      boolean updatable,
      @Nullable String check,
      @Nullable String definition,
      @Nullable String options,
      @Nullable String comment) {
    this(name, nullable, unique, insertable, updatable, check, definition, options, comment, null);
  }

  /** A nullable column of which only the name is written. */
  public static ColumnModel of(String name) {
    return new ColumnModel(name, true, false, true, true, null, null, null, null);
  }

  /** Returns this column with NOT NULL. */
  public ColumnModel required() {
    return new ColumnModel(
        name, false, unique, insertable, updatable, check, definition, options, comment, rules);
  }

  /** Returns this column with rules for its foreign key. */
  public ColumnModel withRules(@Nullable ReferentialModel rules) {
    return new ColumnModel(
        name, nullable, unique, insertable, updatable, check, definition, options, comment, rules);
  }
}
