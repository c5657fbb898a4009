package dev.cinnabar.dialect;

import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.mapping.ColumnFill;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.IndexPart;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.ReferentialAction;
import dev.cinnabar.mapping.ReferentialRules;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableConstraint;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.sql.Comparison;
import dev.cinnabar.sql.Lock;
import dev.cinnabar.sql.Operation;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One database: how it spells SQL, its types, and what its errors mean.
 *
 * <p>What is not overridden is ANSI. A dialect is found as a {@linkplain java.util.ServiceLoader
 * service}, before those that come with the library, or given by hand when a database is opened. It
 * holds no state and is safe for use by many threads.
 */
public abstract class Dialect {

  /** The same name on every database, though some take longer ones. */
  private static final int PORTABLE_LENGTH = 63;

  private static final Dialect ANSI = new Dialect() {};

  /** For subclasses. */
  protected Dialect() {}

  /** Returns standard SQL, in which statements show themselves. */
  public static Dialect ansi() {
    return ANSI;
  }

  /** Returns the name of the database in messages. */
  public String name() {
    return "ANSI SQL";
  }

  /** Tells whether the database can do something. */
  public boolean has(Feature feature) {
    return true;
  }

  /** Tells whether a JDBC URL leads to this database. */
  public boolean acceptsUrl(String url) {
    return false;
  }

  /** Tells whether this is the database of a product name as the driver reports it. */
  public boolean acceptsProduct(String product) {
    return false;
  }

  /** Returns the oldest version of the driver that works, or an empty text where any does. */
  public String oldestDriver() {
    return "";
  }

  /**
   * Returns a table, column or alias as it is written in SQL: quoted only where it has to be, so
   * that tables made by hand are found under the names that the database gave them.
   */
  public final String identifier(String name) {
    return isPlain(name) && !isReserved(name) ? name : quote(name);
  }

  /** Returns the name of a table with its schema, as it is written in SQL. */
  public final String identifier(TableName table) {
    StringBuilder text = new StringBuilder();
    if (table.catalog() != null) {
      text.append(identifier(table.catalog())).append('.');
    }
    if (table.schema() != null) {
      text.append(identifier(table.schema())).append('.');
    }
    return text.append(identifier(table.name())).toString();
  }

  /** Returns the name in quotes, whatever it holds. */
  public String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Returns how two values are compared. */
  protected String operator(Comparison.Operator operator) {
    return operator.sql();
  }

  /** Returns what follows the table in an INSERT of a row of defaults. */
  protected String defaultRow() {
    return " DEFAULT VALUES";
  }

  /**
   * Returns how a query locks its rows, with a space before it, or null where it cannot.
   *
   * @param rows the name of the table whose rows are meant, or null where there is one only
   */
  protected @Nullable String lock(Lock lock, @Nullable String rows) {
    if (!has(Feature.FOR_UPDATE)) {
      return null;
    }
    return (lock.strength() == Lock.Strength.UPDATE ? " FOR UPDATE" : " FOR SHARE")
        + (rows == null ? "" : " OF " + rows)
        + waiting(lock);
  }

  /** Returns what a query does where rows are locked, with a space before it. */
  protected static String waiting(Lock lock) {
    return switch (lock.waiting()) {
      case WAIT -> "";
      case NO_WAIT -> " NOWAIT";
      case SKIP_LOCKED -> " SKIP LOCKED";
    };
  }

  /** How an INSERT says what happens to a row whose key is taken. */
  public enum Upsert {
    /** {@code INSERT … ON CONFLICT (key) DO UPDATE SET …}. */
    ON_CONFLICT,
    /** {@code INSERT … ON DUPLICATE KEY UPDATE …}, which looks at all unique keys. */
    ON_DUPLICATE_KEY,
    /** {@code MERGE INTO … USING … WHEN MATCHED … WHEN NOT MATCHED …}. */
    MERGE
  }

  /** Returns how an INSERT says what happens to a row whose key is taken. */
  public Upsert upsert() {
    return Upsert.ON_CONFLICT;
  }

  /**
   * Returns how a function is written; {@code {0}}, {@code {1}} … stand for its arguments. An
   * argument that does not stand alone between parentheses and commas gets parentheses where it
   * needs them.
   */
  protected String template(Operation.Function function) {
    return switch (function) {
      case LENGTH -> "CHAR_LENGTH({0})";
      case SUBSTRING -> "SUBSTRING({0} FROM {1})";
      case SUBSTRING_FOR -> "SUBSTRING({0} FROM {1} FOR {2})";
      case POSITION -> "POSITION({1} IN {0})";
      case CONCAT -> "{0} || {1}";
      case LONG_TEXT -> "CAST({0} AS VARCHAR)";
      case ABS -> "ABS({0})";
      case NEGATE -> "-{0}";
      case DIVIDE, QUOTIENT -> "{0} / NULLIF({1}, 0)";
      case REMAINDER -> "MOD({0}, NULLIF({1}, 0))";
      case YEAR -> "EXTRACT(YEAR FROM {0})";
      case MONTH -> "EXTRACT(MONTH FROM {0})";
      case DAY -> "EXTRACT(DAY FROM {0})";
      case HOUR -> "EXTRACT(HOUR FROM {0})";
      case MINUTE -> "EXTRACT(MINUTE FROM {0})";
      case SECOND -> "FLOOR(EXTRACT(SECOND FROM {0}))";
      case PLUS_DAYS -> "{0} + {1}";
      case DAYS_BETWEEN -> "{1} - {0}";
      case ARRAY_CONTAINS -> "{0} @> {1}";
      case ARRAY_OVERLAPS -> "{0} && {1}";
    };
  }

  /**
   * Returns how a value is converted; {@code {0}} stands for it. Numbers with fewer digits after
   * the point are rounded, halves away from zero.
   */
  protected String cast(SqlType from, SqlType to) {
    return "CAST({0} AS " + castName(to) + ")";
  }

  /**
   * Returns a query for the elements of a list that is {@linkplain JdbcBinder#setList bound as one
   * value}; {@code {0}} stands for the value, or for a part of it where its binder gives several.
   *
   * @param type the type that the elements are compared with
   */
  protected String elements(SqlType type) {
    return "SELECT element FROM UNNEST(CAST({0} AS " + castName(type) + " ARRAY)) list (element)";
  }

  /** Returns the name of a type in CAST, which on some databases knows fewer than tables do. */
  protected String castName(SqlType type) {
    return switch (type.kind()) {
      case VARCHAR, TEXT, ENUM -> "VARCHAR";
      case ARRAY -> castName(elementOf(type)) + " ARRAY";
      default -> typeName(type);
    };
  }

  /** Tells whether a name is a word that the database keeps to itself. */
  protected boolean isReserved(String name) {
    return ReservedWords.ANSI.contains(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean later = c == '_' || (c >= '0' && c <= '9');
      if (!letter && !(later && i > 0)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Returns text as a literal, for DDL; values of statements are bound. */
  public String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * Returns the name of a constraint or an index that was not given one: {@code
   * fk_user_tasks_user_id}. The same declaration has the same name on every run, so that errors and
   * migrations can refer to it; a hash keeps names apart that are too long.
   *
   * @param prefix {@code fk}, {@code uk}, {@code ck} or {@code ix}
   */
  public final String constraintName(String prefix, TableName table, List<String> columns) {
    String name = prefix + '_' + table.name() + '_' + String.join("_", columns);
    return LongNames.shortened(name, Math.min(identifierLength(), PORTABLE_LENGTH));
  }

  /** Returns the number of characters that a name may have. */
  public int identifierLength() {
    return 63;
  }

  /** Returns how many fractional digits of a second a column can have. */
  protected int digitsOfSecond() {
    return 9;
  }

  /** Returns the name of a type. */
  public String typeName(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> "BOOLEAN";
      case SMALLINT -> "SMALLINT";
      case INTEGER -> "INTEGER";
      case BIGINT, DURATION -> "BIGINT";
      case REAL -> "REAL";
      case DOUBLE -> "DOUBLE PRECISION";
      case DECIMAL -> "NUMERIC(" + type.precision() + ", " + type.scale() + ")";
      case VARCHAR, ENUM -> "VARCHAR(" + type.length() + ")";
      case TEXT -> "CLOB";
      case DATE -> "DATE";
      case TIME -> "TIME(" + type.precision() + ")";
      case TIMESTAMP -> "TIMESTAMP(" + type.precision() + ")";
      case INSTANT -> "TIMESTAMP(" + type.precision() + ") WITH TIME ZONE";
      case UUID -> "UUID";
      case VARBINARY -> "VARBINARY(" + type.length() + ")";
      case BLOB -> "BLOB";
      case JSON -> "JSON";
      case ARRAY -> typeName(elementOf(type)) + " ARRAY";
    };
  }

  /** Returns the type of the elements of an array. */
  protected static SqlType elementOf(SqlType array) {
    return Objects.requireNonNull(array.element(), "element");
  }

  /**
   * Returns why a column cannot be kept in this database, and what to do, or null where it can.
   *
   * <p>Example: {@code 30 digits do not fit a 64-bit integer. Use at most 18 digits.}
   */
  public @Nullable String refusal(ColumnMapping column) {
    if (column.type().kind() == SqlType.Kind.ARRAY && !has(Feature.ARRAYS)) {
      return name()
          + " has no arrays. Put @Json in place of @SqlArray, or keep the elements in rows.";
    }
    KeyGeneration generation = column.generation();
    boolean sequence =
        generation != null && generation.strategy() == KeyGeneration.Strategy.SEQUENCE;
    if (sequence && !has(Feature.SEQUENCES)) {
      return name() + " has no sequences. Use GenerationType.AUTO or IDENTITY.";
    }
    if (column.type().digitsOfSecond() > digitsOfSecond()) {
      return "%s keeps %s fractional digits of a second. Write a secondPrecision of at most %s."
          .formatted(name(), digitsOfSecond(), digitsOfSecond());
    }
    return refusal(column.referentialRules());
  }

  private @Nullable String refusal(ReferentialRules rules) {
    return rules.deferred() && !has(Feature.DEFERRED_FOREIGN_KEYS)
        ? name() + " checks foreign keys at once. Remove 'deferred', or add the constraint by hand."
        : null;
  }

  /** Returns why a table of this name cannot be made, and what to do, or null where it can. */
  public @Nullable String refusal(TableName table) {
    return null;
  }

  /**
   * Returns why a table's constraint or index cannot be kept in this database, and what to do, or
   * null where it can. An index that is not unique is never refused: what it cannot have is left
   * out, as it makes nothing right or wrong.
   */
  public @Nullable String refusal(TableConstraint constraint) {
    if (constraint instanceof TableConstraint.ForeignKey key) {
      return refusal(key.rules());
    }
    if (!(constraint instanceof TableConstraint.Index index) || !index.unique()) {
      return null;
    }
    if (index.condition() != null && !has(Feature.PARTIAL_INDEXES)) {
      return name()
          + " has no partial indexes. Make the index not unique, or let it cover all rows.";
    }
    return index.parts().stream().anyMatch(IndexPart::expression)
            && !has(Feature.EXPRESSION_INDEXES)
        ? name() + " cannot index an expression. Index a generated column with its value."
        : null;
  }

  /** Returns what follows the type of a column that the database fills, with a space before it. */
  public final String fill(SqlType type, ColumnFill fill) {
    if (fill instanceof ColumnFill.Triggered) {
      return "";
    }
    if (fill instanceof ColumnFill.Generated generated) {
      return generatedColumn(generated.sql(), generated.stored());
    }
    return " DEFAULT "
        + (fill instanceof ColumnFill.Constant constant
            ? constant(type, constant.text())
            : defaultExpression(type, ((ColumnFill.Default) fill).sql()));
  }

  /** Returns a constant, given as Java prints it, as a literal of a type. */
  protected String constant(SqlType type, String text) {
    return switch (type.kind()) {
      case BOOLEAN -> text.toUpperCase(Locale.ROOT);
      case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DECIMAL, DURATION -> text;
      default -> literal(text);
    };
  }

  /** Returns an expression as the default of a column of a type. */
  protected String defaultExpression(SqlType type, String sql) {
    return sql;
  }

  /** Tells whether an expression is the date or time of now, which every database knows. */
  protected static boolean isCurrent(String sql) {
    return sql.matches("(?i)\\s*CURRENT_(DATE|TIME|TIMESTAMP)\\s*");
  }

  /** Returns how a column is computed from others, with a space before it. */
  protected String generatedColumn(String sql, boolean stored) {
    return " GENERATED ALWAYS AS (" + sql + ") " + (stored ? "STORED" : "VIRTUAL");
  }

  /** Returns what follows REFERENCES in a foreign key, with a space before it. */
  public String referentialRules(ReferentialRules rules) {
    StringBuilder text = new StringBuilder();
    if (rules.onDelete() != ReferentialAction.NO_ACTION) {
      text.append(" ON DELETE ").append(rules.onDelete().sql());
    }
    if (rules.onUpdate() != ReferentialAction.NO_ACTION) {
      text.append(" ON UPDATE ").append(rules.onUpdate().sql());
    }
    if (rules.deferred()) {
      text.append(" DEFERRABLE INITIALLY DEFERRED");
    }
    return text.toString();
  }

  /**
   * Returns a condition that keeps values out which the type alone would let in, or null.
   *
   * @param column the column's name as SQL text
   */
  public @Nullable String typeCheck(String column, SqlType type) {
    return null;
  }

  /** Returns where a generated key comes from; {@code AUTO} becomes what suits the database. */
  public KeyGeneration.Strategy strategy(KeyGeneration generation, SqlType type) {
    if (generation.strategy() != KeyGeneration.Strategy.AUTO) {
      return generation.strategy();
    }
    return type.kind() == SqlType.Kind.UUID
        ? KeyGeneration.Strategy.RANDOM_UUID
        : KeyGeneration.Strategy.IDENTITY;
  }

  /**
   * Returns type and constraints of a primary key that the database gives.
   *
   * @param type the name of the type
   */
  public String identityKey(String type) {
    return type + " GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY";
  }

  /**
   * Returns what follows the closing parenthesis of CREATE TABLE, with a space before it.
   *
   * @param ownTypes whether all types are named by this dialect, none by the program
   */
  public String tableSuffix(boolean ownTypes) {
    return "";
  }

  /**
   * Returns the statement that creates the schema of a table where it does not exist, or null where
   * there is nothing to create.
   */
  public @Nullable String createSchema(TableName table) {
    return table.schema() == null
        ? null
        : "CREATE SCHEMA IF NOT EXISTS " + identifier(table.schema());
  }

  /**
   * Returns how a comment stands behind a column or a table, with a space before it: nothing where
   * {@code COMMENT ON} is a statement, or where there are no comments.
   */
  public String comment(String text) {
    return "";
  }

  /** Returns the statement that creates a sequence where it does not exist. */
  public String createSequence(TableName sequence, long first, int increment) {
    return "CREATE SEQUENCE IF NOT EXISTS %s START WITH %s INCREMENT BY %s"
        .formatted(identifier(sequence), first, increment);
  }

  /** Returns the statement that drops a sequence where it exists. */
  public String dropSequence(TableName sequence) {
    return "DROP SEQUENCE IF EXISTS " + identifier(sequence);
  }

  /**
   * Returns the statement that creates a type with names for values where it does not exist. Asked
   * only of a database with {@link Feature#ENUM_TYPES}.
   */
  public String createEnumType(TableName type, List<String> values) {
    return "CREATE TYPE %s AS ENUM (%s)"
        .formatted(
            identifier(type), values.stream().map(this::literal).collect(Collectors.joining(", ")));
  }

  /** Returns the statement that drops such a type where it exists. */
  public String dropEnumType(TableName type) {
    return "DROP TYPE IF EXISTS " + identifier(type);
  }

  /** Returns the query for the next value of a sequence. */
  public String nextValue(TableName sequence) {
    return "VALUES NEXT VALUE FOR " + identifier(sequence);
  }

  /** Returns statements to run, in the same transaction, before tables are dropped. */
  public List<String> beforeDrop() {
    return List.of();
  }

  /** Returns what makes INSERT answer with columns, with a space before it. */
  public String returning(List<String> columns) {
    return columns.stream()
        .map(this::identifier)
        .collect(Collectors.joining(", ", " RETURNING ", ""));
  }

  /** Returns how the database is asked what it would do for a query. */
  public PlanQuery planQuery() {
    return new PlanQuery("EXPLAIN ", 1);
  }

  /** Returns the reader of a result's rows. */
  public JdbcRow row(ResultSet results) {
    return new JdbcRow(results);
  }

  /** Returns the binder of a statement's parameters. */
  public JdbcBinder binder(PreparedStatement statement) {
    return new JdbcBinder(statement);
  }

  /** Tells whether {@link #setUp} does anything. */
  public boolean needsSetUp() {
    return false;
  }

  /** Prepares a connection outside a transaction; it may have been prepared before. */
  public void setUp(Connection connection) throws SQLException {}

  /**
   * Returns why values would be changed by the way the database is set up, and what to do, or null
   * where they are safe. Asked once, when the database is opened.
   *
   * <p>Example: {@code The sql_mode is not strict. Add sessionVariables=… to the URL.}
   */
  public @Nullable String unsafeSetting(Connection connection) throws SQLException {
    return null;
  }

  /** Returns the single value that a query without parameters answers with. */
  protected static String ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet results = statement.executeQuery(query)) {
      results.next();
      return results.getString(1);
    }
  }

  /**
   * Returns a URL by which several connections reach the same database, where the given one means
   * an in-memory database of a single connection.
   */
  public String shareableUrl(String url) {
    return url;
  }

  /** Returns what an error means. The default goes by the classes of SQLSTATE. */
  public Failure failure(SQLException error) {
    String state = root(error).getSQLState();
    if (state == null || state.length() < 2) {
      return Failure.STATEMENT;
    }
    return switch (state.substring(0, 2)) {
      case "08" -> Failure.CONNECTION;
      case "22" ->
          state.equals("22001") ? Failure.constraint(ConstraintKind.LENGTH, null) : Failure.DATA;
      case "23" -> Failure.constraint(constraintKind(state), null);
      case "40" -> Failure.CONFLICT;
      default -> Failure.STATEMENT;
    };
  }

  /**
   * Tells whether a {@link Failure#constraint() constraint} is the primary key of a table, which
   * got its name from the database.
   */
  public boolean isPrimaryKey(String constraint, TableName table) {
    return constraint.toUpperCase(Locale.ROOT).startsWith("PRIMARY");
  }

  private static ConstraintKind constraintKind(String state) {
    return switch (state) {
      case "23502" -> ConstraintKind.NOT_NULL;
      case "23503" -> ConstraintKind.FOREIGN_KEY;
      case "23505" -> ConstraintKind.UNIQUE;
      case "23514" -> ConstraintKind.CHECK;
      default -> ConstraintKind.OTHER;
    };
  }

  /** Returns the error that a batch met, where the given one only says that a batch failed. */
  protected static SQLException root(SQLException error) {
    SQLException next = error.getNextException();
    return error instanceof BatchUpdateException && next != null ? next : error;
  }

  /** Tells whether the URL starts with a prefix, in either case. */
  protected static boolean startsWith(String url, String prefix) {
    return url.toLowerCase(Locale.ROOT).startsWith(prefix);
  }

  @Override
  public final String toString() {
    return name();
  }
}
