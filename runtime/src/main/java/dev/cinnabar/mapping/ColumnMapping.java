package dev.cinnabar.mapping;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was declared about one column. Immutable: each method that adds something returns another
 * column, and changes its copy before anyone else sees it.
 *
 * <pre>{@code
 * column("title", "title", SqlType.varchar(200)).required()   // title VARCHAR(200) NOT NULL
 * }</pre>
 */
public final class ColumnMapping {

  private final String name;
  private final String attribute;
  private final SqlType type;
  private boolean nullable = true;
  private boolean partOfOptional;
  private boolean unique;
  private boolean insertable = true;
  private boolean updatable = true;
  private boolean settable = true;
  private boolean version;
  private @Nullable KeyGeneration generation;
  private @Nullable Supplier<? extends EntityMapper<?, ?, ?>> references;
  private @Nullable String constraintName;
  private ReferentialRules referentialRules = ReferentialRules.DEFAULT;
  private @Nullable ColumnFill fill;
  private @Nullable String lazyGroup;
  private List<String> allowedValues = List.of();
  private @Nullable TableName enumType;
  private @Nullable String check;
  private @Nullable String definition;
  private @Nullable String options;
  private @Nullable String comment;

  private ColumnMapping(String name, String attribute, SqlType type) {
    this.name = name;
    this.attribute = attribute;
    this.type = type;
  }

  /** A nullable column that holds the attribute of the given name. */
  public static ColumnMapping column(String name, String attribute, SqlType type) {
    return new ColumnMapping(name, attribute, type);
  }

  private ColumnMapping with(Consumer<ColumnMapping> change) {
    ColumnMapping copy = new ColumnMapping(name, attribute, type);
    copy.nullable = nullable;
    copy.partOfOptional = partOfOptional;
    copy.unique = unique;
    copy.insertable = insertable;
    copy.updatable = updatable;
    copy.settable = settable;
    copy.version = version;
    copy.generation = generation;
    copy.references = references;
    copy.constraintName = constraintName;
    copy.referentialRules = referentialRules;
    copy.fill = fill;
    copy.lazyGroup = lazyGroup;
    copy.allowedValues = allowedValues;
    copy.enumType = enumType;
    copy.check = check;
    copy.definition = definition;
    copy.options = options;
    copy.comment = comment;
    change.accept(copy);
    return copy;
  }

  /** Returns this column with NOT NULL. */
  public ColumnMapping required() {
    return with(copy -> copy.nullable = false);
  }

  /**
   * Returns this column as part of a value that may be missing as a whole: the database takes
   * nulls, and what is required is required where the value is there.
   */
  public ColumnMapping partOfOptional() {
    return with(copy -> copy.partOfOptional = true);
  }

  /** Returns this column with a unique constraint. */
  public ColumnMapping withUnique() {
    return with(copy -> copy.unique = true);
  }

  /** Returns this column left out of INSERT. */
  public ColumnMapping notInsertable() {
    return with(copy -> copy.insertable = false);
  }

  /** Returns this column left out of UPDATE. */
  public ColumnMapping notUpdatable() {
    return with(copy -> copy.updatable = false);
  }

  /** Returns this column with an attribute that only the constructor sets. */
  public ColumnMapping notSettable() {
    return with(copy -> copy.settable = false);
  }

  /** Returns this column as the one that counts the changes of its row. */
  public ColumnMapping version() {
    return with(copy -> copy.version = true);
  }

  /** Returns this column read when its attribute is first used; such columns come last. */
  public ColumnMapping lazy() {
    return lazy("");
  }

  /** Returns this column read along with the lazy ones of a group; such columns come last. */
  public ColumnMapping lazy(String group) {
    return with(copy -> copy.lazyGroup = group);
  }

  /** Returns this key column with generated values. */
  public ColumnMapping generated(KeyGeneration source) {
    return with(copy -> copy.generation = source);
  }

  /** Returns this column with a foreign key to the table of the given mapper. */
  public ColumnMapping references(Supplier<? extends EntityMapper<?, ?, ?>> target) {
    return with(copy -> copy.references = target);
  }

  /** Returns this column with a name for its foreign key constraint. */
  public ColumnMapping constraintName(String text) {
    return with(copy -> copy.constraintName = text);
  }

  /** Returns this column with rules for its foreign key. */
  public ColumnMapping referentialRules(ReferentialRules rules) {
    return with(copy -> copy.referentialRules = rules);
  }

  /** Returns this column with a value of the database's, which no statement writes then. */
  public ColumnMapping fill(ColumnFill source) {
    return with(
        copy -> {
          copy.fill = source;
          copy.insertable &= !copy.isGenerated() && !copy.isTriggeredByInsert();
          copy.updatable &= !copy.isFilledByUpdate();
        });
  }

  /** Returns this column with a check that allows the given texts only. */
  public ColumnMapping oneOf(String... values) {
    return with(copy -> copy.allowedValues = List.of(values));
  }

  /** Returns this column with a type of its own where the database has such types. */
  public ColumnMapping enumType(TableName type) {
    return with(copy -> copy.enumType = type);
  }

  /** Returns this column with a condition that the database checks. */
  public ColumnMapping check(String condition) {
    return with(copy -> copy.check = condition);
  }

  /** Returns this column with SQL that replaces the rendered type. */
  public ColumnMapping definition(String sql) {
    return with(copy -> copy.definition = sql);
  }

  /** Returns this column with SQL that follows what is rendered of it. */
  public ColumnMapping options(String sql) {
    return with(copy -> copy.options = sql);
  }

  /** Returns this column with a comment in the database. */
  public ColumnMapping comment(String text) {
    return with(copy -> copy.comment = text);
  }

  /** Returns the column's name, unquoted. */
  public String name() {
    return name;
  }

  /** Returns the attribute of the entity; of an embedded one, the path: {@code address.city}. */
  public String attribute() {
    return attribute;
  }

  /** Returns the portable type. */
  public SqlType type() {
    return type;
  }

  /** Tells whether null may be stored. */
  public boolean nullable() {
    return nullable || partOfOptional;
  }

  /** Tells whether the attribute needs a value wherever the object that has it is there. */
  public boolean isRequired() {
    return !nullable;
  }

  /** Tells whether a value may occur once only. */
  public boolean unique() {
    return unique;
  }

  /** Tells whether an INSERT writes the column. */
  public boolean insertable() {
    return insertable;
  }

  /** Tells whether an UPDATE writes the column. */
  public boolean updatable() {
    return updatable;
  }

  /** Tells whether the attribute of an object can be set; else only the constructor sets it. */
  public boolean settable() {
    return settable;
  }

  /** Tells whether the column counts the changes of its row. */
  public boolean isVersion() {
    return version;
  }

  /** Tells whether the column is read when its attribute is first used, not with the row. */
  public boolean isLazy() {
    return lazyGroup != null;
  }

  /**
   * Returns the group of a lazy column, an empty text where it has no name; null where the column
   * is read with the row.
   */
  public @Nullable String lazyGroup() {
    return lazyGroup;
  }

  /** Returns where the value of a generated key comes from. */
  public @Nullable KeyGeneration generation() {
    return generation;
  }

  /** Returns the mapper of the table that the column's foreign key refers to. */
  public @Nullable Supplier<? extends EntityMapper<?, ?, ?>> references() {
    return references;
  }

  /** Returns the declared name of that foreign key. */
  public @Nullable String constraintName() {
    return constraintName;
  }

  /** Returns how the database keeps that foreign key. */
  public ReferentialRules referentialRules() {
    return referentialRules;
  }

  /** Returns what the database puts into the column by itself. */
  public @Nullable ColumnFill fill() {
    return fill;
  }

  /** Tells whether the database computes the column from others. */
  public boolean isGenerated() {
    return fill instanceof ColumnFill.Generated;
  }

  /** Tells whether a column that is null in a new object gets its default. */
  public boolean hasDefault() {
    return fill instanceof ColumnFill.Constant || fill instanceof ColumnFill.Default;
  }

  /** Tells whether a trigger gives the column its value with an INSERT. */
  public boolean isTriggeredByInsert() {
    return fill instanceof ColumnFill.Triggered triggered && triggered.onInsert();
  }

  /** Tells whether the database may give the column another value with every UPDATE. */
  public boolean isFilledByUpdate() {
    return isGenerated() || (fill instanceof ColumnFill.Triggered by && by.onUpdate());
  }

  /** Returns the texts that a check constraint allows; empty where there is none. */
  public List<String> allowedValues() {
    return allowedValues;
  }

  /** Returns the name of the type that has the allowed texts for values, or null. */
  public @Nullable TableName enumType() {
    return enumType;
  }

  /** Returns a condition that the database checks. */
  public @Nullable String check() {
    return check;
  }

  /** Returns SQL that replaces the rendered type. */
  public @Nullable String definition() {
    return definition;
  }

  /** Returns SQL that follows the rendered column. */
  public @Nullable String options() {
    return options;
  }

  /** Returns the comment in the database. */
  public @Nullable String comment() {
    return comment;
  }

  @Override
  public String toString() {
    return name;
  }
}
