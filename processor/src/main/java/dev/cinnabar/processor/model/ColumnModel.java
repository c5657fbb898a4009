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
 * @param fill what the database puts into the column by itself
 * @param lazyGroup the group with which the column is read when its attribute is first used, empty
 *     where it has no name; null where the column is read with the row
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
    @Nullable ReferentialModel rules,
    @Nullable FillModel fill,
    @Nullable String lazyGroup) {

  /** A column without rules for a foreign key, which the database does not fill. */
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
    this(
        name,
        nullable,
        unique,
        insertable,
        updatable,
        check,
        definition,
        options,
        comment,
        null,
        null,
        null);
  }

  /** A nullable column of which only the name is written. */
  public static ColumnModel of(String name) {
    return new ColumnModel(name, true, false, true, true, null, null, null, null);
  }

  /** Returns this column with NOT NULL. */
  public ColumnModel required() {
    return with(false, unique, rules, fill, lazyGroup);
  }

  /** Returns this column with rules for its foreign key. */
  public ColumnModel withRules(@Nullable ReferentialModel other) {
    return with(nullable, unique, other, fill, lazyGroup);
  }

  /** Returns this column with what the database puts into it. */
  public ColumnModel withFill(@Nullable FillModel other) {
    return with(nullable, unique, rules, other, lazyGroup);
  }

  /** Returns this column with a unique key. */
  public ColumnModel withUnique() {
    return withUnique(true);
  }

  /** Returns this column with a unique key, or without one. */
  public ColumnModel withUnique(boolean occursOnce) {
    return with(nullable, occursOnce, rules, fill, lazyGroup);
  }

  /** Returns this column under another name. */
  public ColumnModel named(String other) {
    return new ColumnModel(
        other,
        nullable,
        unique,
        insertable,
        updatable,
        check,
        definition,
        options,
        comment,
        rules,
        fill,
        lazyGroup);
  }

  /** Returns this column read with a group when its attribute is first used. */
  public ColumnModel readLazily(String group) {
    return with(nullable, unique, rules, fill, group);
  }

  /** Tells whether the column is read when its attribute is first used, not with the row. */
  public boolean lazy() {
    return lazyGroup != null;
  }

  private ColumnModel with(
      boolean allowsNull,
      boolean occursOnce,
      @Nullable ReferentialModel keptBy,
      @Nullable FillModel filledBy,
      @Nullable String readWith) {
    return new ColumnModel(
        name,
        allowsNull,
        occursOnce,
        insertable,
        updatable,
        check,
        definition,
        options,
        comment,
        keptBy,
        filledBy,
        readWith);
  }
}
