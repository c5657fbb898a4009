package dev.cinnabar.mapping;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was declared about one column.
 *
 * @param name the column's name, unquoted
 * @param attribute the attribute of the entity, for messages
 * @param type the portable type
 * @param nullable whether null may be stored
 * @param unique whether a value may occur once only
 * @param insertable whether an INSERT writes the column
 * @param updatable whether an UPDATE writes the column
 * @param generation where the value of a generated key comes from
 * @param references the mapper of the table that the column's foreign key refers to
 * @param constraintName the declared name of that foreign key
 * @param allowedValues the texts that a check constraint allows; empty where there is none
 * @param check a condition that the database checks
 * @param definition SQL that replaces the rendered type
 * @param options SQL that follows the rendered column
 * @param comment the comment in the database
 */
public record ColumnMapping(
    String name,
    String attribute,
    SqlType type,
    boolean nullable,
    boolean unique,
    boolean insertable,
    boolean updatable,
    @Nullable KeyGeneration generation,
    @Nullable Supplier<? extends EntityMapper<?, ?, ?>> references,
    @Nullable String constraintName,
    List<String> allowedValues,
    @Nullable String check,
    @Nullable String definition,
    @Nullable String options,
    @Nullable String comment) {

  /** Copies the list. */
  public ColumnMapping {
    allowedValues = List.copyOf(allowedValues);
  }

  /** A nullable column that holds the attribute of the given name. */
  public static ColumnMapping column(String name, String attribute, SqlType type) {
    return new ColumnMapping(
        name, attribute, type, true, false, true, true, null, null, null, List.of(), null, null,
        null, null);
  }

  /** Returns this column with NOT NULL. */
  public ColumnMapping required() {
    return new ColumnMapping(
        name,
        attribute,
        type,
        false,
        unique,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        definition,
        options,
        comment);
  }

  /** Returns this column with a unique constraint. */
  public ColumnMapping withUnique() {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        true,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        definition,
        options,
        comment);
  }

  /** Returns this column left out of INSERT. */
  public ColumnMapping notInsertable() {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        false,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        definition,
        options,
        comment);
  }

  /** Returns this column left out of UPDATE. */
  public ColumnMapping notUpdatable() {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        false,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        definition,
        options,
        comment);
  }

  /** Returns this key column with generated values. */
  public ColumnMapping generated(KeyGeneration generation) {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        definition,
        options,
        comment);
  }

  /** Returns this column with a foreign key to the table of the given mapper. */
  public ColumnMapping references(Supplier<? extends EntityMapper<?, ?, ?>> target) {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        updatable,
        generation,
        target,
        constraintName,
        allowedValues,
        check,
        definition,
        options,
        comment);
  }

  /** Returns this column with a name for its foreign key constraint. */
  public ColumnMapping constraintName(String constraintName) {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        definition,
        options,
        comment);
  }

  /** Returns this column with a check that allows the given texts only. */
  public ColumnMapping oneOf(String... values) {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        List.of(values),
        check,
        definition,
        options,
        comment);
  }

  /** Returns this column with a condition that the database checks. */
  public ColumnMapping check(String condition) {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        condition,
        definition,
        options,
        comment);
  }

  /** Returns this column with SQL that replaces the rendered type. */
  public ColumnMapping definition(String sql) {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        sql,
        options,
        comment);
  }

  /** Returns this column with SQL that follows what is rendered of it. */
  public ColumnMapping options(String sql) {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        definition,
        sql,
        comment);
  }

  /** Returns this column with a comment in the database. */
  public ColumnMapping comment(String text) {
    return new ColumnMapping(
        name,
        attribute,
        type,
        nullable,
        unique,
        insertable,
        updatable,
        generation,
        references,
        constraintName,
        allowedValues,
        check,
        definition,
        options,
        text);
  }
}
