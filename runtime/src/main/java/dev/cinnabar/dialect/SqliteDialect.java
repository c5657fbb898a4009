package dev.cinnabar.dialect;

import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.sql.Operation;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQLite, by the driver of Xerial.
 *
 * <p>SQLite knows integers, floating-point numbers, text and bytes only. Tables are created {@code
 * STRICT}, so that a column holds nothing else; dates and times are ISO text of fixed width, in UTC
 * where they are points in time; decimals of up to 18 digits are integers.
 */
public final class SqliteDialect extends Dialect {

  private static final int LONGEST_DECIMAL = 18;

  /** {@code [SQLITE_CONSTRAINT_UNIQUE] A UNIQUE … (UNIQUE constraint failed: users.email)}. */
  private static final Pattern CONSTRAINT =
      Pattern.compile("\\[SQLITE_CONSTRAINT_?(\\w*)\\].*?(?:constraint failed: (.*?))?\\)?$");

  /** Creates the dialect. */
  public SqliteDialect() {}

  @Override
  public String name() {
    return "SQLite";
  }

  @Override
  public boolean has(Feature feature) {
    return switch (feature) {
      case INSERT_RETURNING,
          UPDATE_RETURNING,
          DEFERRED_FOREIGN_KEYS,
          PARTIAL_INDEXES,
          EXPRESSION_INDEXES,
          NULLS_ORDERING,
          DISTINCT_FROM,
          AGGREGATE_FILTER,
          COLLATE,
          RECURSIVE_UNION,
          LIMITED_SUBQUERIES ->
          true;
      case BATCH_GENERATED_KEYS,
          INSERT_ANSWERS_AFTER_TRIGGERS,
          CHANGE_TABLES,
          RETURNED_COLUMNS,
          SEQUENCES,
          ADD_FOREIGN_KEY,
          COMMENTS,
          FOR_UPDATE,
          OFFSET_WITHOUT_LIMIT,
          ROW_VALUE_LISTS,
          PARENTHESIZED_QUERIES,
          LATERAL,
          EXACT_DECIMALS,
          ENUM_TYPES,
          ARRAYS ->
          false;
    };
  }

  @Override
  protected boolean isReserved(String name) {
    return ReservedWords.SQLITE.contains(name.toUpperCase(Locale.ROOT));
  }

  @Override
  protected String template(Operation.Function function) {
    return switch (function) {
      case LENGTH -> "length({0})";
      case SUBSTRING -> "substr({0}, {1})";
      case SUBSTRING_FOR -> "substr({0}, {1}, {2})";
      case POSITION -> "instr({0}, {1})";
      case REMAINDER -> "{0} % {1}";
      case YEAR -> datePart("%Y");
      case MONTH -> datePart("%m");
      case DAY -> datePart("%d");
      case HOUR -> datePart("%H");
      case MINUTE -> datePart("%M");
      case SECOND -> datePart("%S");
      case PLUS_DAYS -> "date({0}, {1} || ' days')";
      case DAYS_BETWEEN -> "CAST(julianday({1}) - julianday({0}) AS INTEGER)";
      case ABS, CONCAT, LONG_TEXT, NEGATE, DIVIDE, QUOTIENT, ARRAY_CONTAINS, ARRAY_OVERLAPS ->
          super.template(function);
    };
  }

  private static String datePart(String format) {
    return "CAST(strftime('" + format + "', {0}) AS INTEGER)";
  }

  /** Decimals are integers, and change with the number of digits after the point. */
  @Override
  protected String cast(SqlType from, SqlType to) {
    boolean decimal = from.kind() == SqlType.Kind.DECIMAL;
    if (to.kind() != SqlType.Kind.DECIMAL) {
      return switch (to.kind()) {
        case REAL, DOUBLE -> decimal ? "{0} / 1" + zeros(from.scale()) + ".0" : "CAST({0} AS REAL)";
        case SMALLINT, INTEGER, BIGINT ->
            switch (from.kind()) {
              case DECIMAL -> rounded(from.scale());
              case REAL, DOUBLE -> "CAST(ROUND({0}) AS INTEGER)";
              default -> super.cast(from, to);
            };
        case VARCHAR, TEXT -> decimal ? decimalText(from.scale()) : super.cast(from, to);
        default -> super.cast(from, to);
      };
    }
    int added = to.scale() - from.scale();
    return switch (from.kind()) {
      case DECIMAL -> added > 0 ? "{0} * 1" + zeros(added) : rounded(-added);
      case SMALLINT, INTEGER, BIGINT -> "{0} * 1" + zeros(to.scale());
      default -> "CAST(ROUND({0} * 1" + zeros(to.scale()) + ") AS INTEGER)";
    };
  }

  /** Writes an integer that stands for a decimal with its point. */
  private static String decimalText(int scale) {
    String unit = "1" + zeros(scale);
    return scale == 0
        ? "CAST({0} AS TEXT)"
        : "CASE WHEN {0} < 0 THEN '-' ELSE '' END || (ABS({0}) / "
            + unit
            + ") || '.' || SUBSTR(ABS({0}) % "
            + unit
            + " + "
            + unit
            + ", 2)";
  }

  /** Takes digits away from an integer, halves away from zero. */
  private static String rounded(int digits) {
    String unit = "1" + zeros(digits);
    return digits == 0
        ? "{0}"
        : "({0} + CASE WHEN {0} < 0 THEN -5 ELSE 5 END * " + unit + " / 10) / " + unit;
  }

  private static String zeros(int digits) {
    return "0".repeat(digits);
  }

  @Override
  protected String elements(SqlType type) {
    return "SELECT value FROM json_each({0})";
  }

  @Override
  public boolean acceptsUrl(String url) {
    return startsWith(url, "jdbc:sqlite:");
  }

  @Override
  public boolean acceptsProduct(String product) {
    return product.equalsIgnoreCase("SQLite");
  }

  @Override
  public String oldestDriver() {
    return "3.41.2.2";
  }

  @Override
  public String typeName(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, DURATION, DECIMAL -> "INTEGER";
      case REAL, DOUBLE -> "REAL";
      case VARCHAR, TEXT, DATE, TIME, TIMESTAMP, INSTANT, UUID, JSON, ENUM, ARRAY -> "TEXT";
      case VARBINARY, BLOB -> "BLOB";
    };
  }

  @Override
  public @Nullable String typeCheck(String column, SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> column + " IN (0, 1)";
      case VARCHAR, VARBINARY, ENUM ->
          type.length() > 0 ? "length(" + column + ") <= " + type.length() : null;
      case JSON -> "json_valid(" + column + ")";
      default -> null;
    };
  }

  @Override
  public @Nullable String refusal(ColumnMapping column) {
    SqlType type = column.type();
    return type.kind() == SqlType.Kind.DECIMAL && type.precision() > LONGEST_DECIMAL
        ? "SQLite keeps decimals as 64-bit integers, and %d digits do not fit. Use a precision of at most %d, or a converter to text."
            .formatted(type.precision(), LONGEST_DECIMAL)
        : super.refusal(column);
  }

  /**
   * With AUTOINCREMENT: without it the key of the newest row is given again once that row is
   * deleted, and whatever still remembers the old key would silently mean another row.
   */
  @Override
  public String identityKey(String type) {
    return "INTEGER PRIMARY KEY AUTOINCREMENT";
  }

  @Override
  public String tableSuffix(boolean ownTypes) {
    return ownTypes ? " STRICT" : "";
  }

  @Override
  protected String constant(SqlType type, String text) {
    return switch (type.kind()) {
      case BOOLEAN -> text.equals("true") ? "1" : "0";
      case DECIMAL -> new BigDecimal(text).setScale(type.scale()).unscaledValue().toString();
      default -> super.constant(type, text);
    };
  }

  /** The functions of SQLite have other forms than those in which values are kept. */
  @Override
  protected String defaultExpression(SqlType type, String sql) {
    boolean now = isCurrent(sql);
    return switch (type.kind()) {
      case DATE -> now ? "(date('now'))" : "(" + sql + ")";
      case TIME -> now ? "(" + now("%H:%M:", type, "") + ")" : "(" + sql + ")";
      case TIMESTAMP -> now ? "(" + now("%Y-%m-%dT%H:%M:", type, "") + ")" : "(" + sql + ")";
      case INSTANT -> now ? "(" + now("%Y-%m-%dT%H:%M:", type, "Z") + ")" : "(" + sql + ")";
      default -> "(" + sql + ")";
    };
  }

  /** SQLite knows the milliseconds; the digits behind them are zeros. */
  private static String now(String format, SqlType type, String zone) {
    int digits = type.precision();
    if (digits == 0) {
      return "strftime('" + format + "%S" + zone + "', 'now')";
    }
    String millis = "strftime('" + format + "%f', 'now')";
    String end = "0".repeat(Math.max(0, digits - 3)) + zone;
    String cut =
        digits < 3
            ? "substr(" + millis + ", 1, length(" + millis + ") - " + (3 - digits) + ")"
            : millis;
    return end.isEmpty() ? cut : cut + " || '" + end + "'";
  }

  /** What SQLite calls a schema is another file, and no foreign key leads from file to file. */
  @Override
  public @Nullable String refusal(TableName table) {
    return table.schema() == null && table.catalog() == null
        ? null
        : "SQLite has no schemas. Remove 'schema' and 'catalog' from @Table.";
  }

  @Override
  public @Nullable String createSchema(TableName table) {
    return null;
  }

  /** Tables that refer to each other can be dropped only when the check waits for the last one. */
  @Override
  public List<String> beforeDrop() {
    return List.of("PRAGMA defer_foreign_keys = ON");
  }

  @Override
  public PlanQuery planQuery() {
    return new PlanQuery("EXPLAIN QUERY PLAN ", 4);
  }

  @Override
  public JdbcRow row(ResultSet results) {
    return new SqliteRow(results);
  }

  @Override
  public JdbcBinder binder(PreparedStatement statement) {
    return new SqliteBinder(statement);
  }

  @Override
  public boolean needsSetUp() {
    return true;
  }

  /**
   * Foreign keys are off unless asked for, and the pragma does nothing inside a transaction. LIKE
   * takes upper and lower case of ASCII for the same unless told not to.
   */
  @Override
  public void setUp(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA case_sensitive_like = ON");
    }
  }

  @Override
  public String shareableUrl(String url) {
    // The memdb file system shares by name, and unlike the shared cache it waits for locks.
    return url.equals("jdbc:sqlite::memory:") || url.equals("jdbc:sqlite:")
        ? "jdbc:sqlite:file:/" + UUID.randomUUID() + "?vfs=memdb"
        : url;
  }

  @Override
  public Failure failure(SQLException error) {
    SQLException root = root(error);
    return switch (root.getErrorCode() & 0xff) {
      case 5, 6 -> Failure.CONFLICT;
      case 10, 11, 14, 26 -> Failure.CONNECTION;
      case 19 -> constraint(root);
      case 18, 20, 25 -> Failure.DATA;
      default -> Failure.STATEMENT;
    };
  }

  private static Failure constraint(SQLException error) {
    String message = error.getMessage();
    Matcher matcher = CONSTRAINT.matcher(message == null ? "" : message);
    if (!matcher.find()) {
      return Failure.constraint(ConstraintKind.OTHER, null);
    }
    ConstraintKind kind =
        switch (matcher.group(1)) {
          case "UNIQUE", "PRIMARYKEY", "ROWID" -> ConstraintKind.UNIQUE;
          case "FOREIGNKEY" -> ConstraintKind.FOREIGN_KEY;
          case "NOTNULL" -> ConstraintKind.NOT_NULL;
          case "CHECK" -> ConstraintKind.CHECK;
          default -> ConstraintKind.OTHER;
        };
    return Failure.constraint(kind, matcher.group(2));
  }
}
