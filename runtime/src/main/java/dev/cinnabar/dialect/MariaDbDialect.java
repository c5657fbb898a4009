package dev.cinnabar.dialect;

import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.ReferentialAction;
import dev.cinnabar.mapping.ReferentialRules;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.sql.Comparison;
import dev.cinnabar.sql.Lock;
import dev.cinnabar.sql.Operation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB, by its own driver.
 *
 * <p>Tables are created with a collation that tells apart whatever differs, trailing spaces too. A
 * UUID is kept as its 16 bytes, a point in time as date and time in UTC, and floating-point numbers
 * have 64 bits: shorter ones come back rounded.
 */
public final class MariaDbDialect extends Dialect {

  /** A row has 65,535 bytes for all its columns, and a character may take four of them. */
  private static final int LONGEST_VARCHAR = 16_000;

  private static final int LONGEST_DECIMAL = 65;
  private static final int LARGEST_SCALE = 38;

  /** {@code Duplicate entry 'a' for key 'uk_users_email'}; the entry may hold quotes. */
  private static final Pattern KEY = Pattern.compile(".*'([^']+)'", Pattern.DOTALL);

  /** {@code Column 'name' cannot be null}. */
  private static final Pattern COLUMN = Pattern.compile("'([^']+)'");

  /** {@code CONSTRAINT `ck_users_age` failed for …}. */
  private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT `(?:[^`]*\\.)?([^`]+)`");

  private static final String COLLATION = "utf8mb4_nopad_bin";

  /** Creates the dialect. */
  public MariaDbDialect() {}

  @Override
  public String name() {
    return "MariaDB";
  }

  @Override
  public boolean has(Feature feature) {
    return switch (feature) {
      case BATCH_GENERATED_KEYS,
          INSERT_ANSWERS_AFTER_TRIGGERS,
          INSERT_RETURNING,
          SEQUENCES,
          ADD_FOREIGN_KEY,
          FOR_UPDATE,
          ROW_VALUE_LISTS,
          PARENTHESIZED_QUERIES,
          RECURSIVE_UNION,
          EXACT_DECIMALS,
          COLLATE ->
          true;
      case RETURNED_COLUMNS,
          UPDATE_RETURNING,
          CHANGE_TABLES,
          DEFERRED_FOREIGN_KEYS,
          PARTIAL_INDEXES,
          EXPRESSION_INDEXES,
          COMMENTS,
          OFFSET_WITHOUT_LIMIT,
          NULLS_ORDERING,
          DISTINCT_FROM,
          AGGREGATE_FILTER,
          LATERAL,
          LIMITED_SUBQUERIES,
          ENUM_TYPES,
          ARRAYS ->
          false;
    };
  }

  @Override
  protected boolean isReserved(String name) {
    return ReservedWords.MARIADB.contains(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String quote(String name) {
    return '`' + name.replace("`", "``") + '`';
  }

  @Override
  public String literal(String text) {
    return super.literal(text.replace("\\", "\\\\"));
  }

  /** All tables of the query are locked; which one is meant cannot be said. */
  @Override
  protected String lock(Lock lock, @Nullable String rows) {
    return (lock.strength() == Lock.Strength.UPDATE ? " FOR UPDATE" : " LOCK IN SHARE MODE")
        + waiting(lock);
  }

  @Override
  public Upsert upsert() {
    return Upsert.ON_DUPLICATE_KEY;
  }

  @Override
  protected String operator(Comparison.Operator operator) {
    return operator == Comparison.Operator.NOT_DISTINCT_FROM ? "<=>" : super.operator(operator);
  }

  @Override
  protected String template(Operation.Function function) {
    return switch (function) {
      case CONCAT -> "CONCAT({0}, {1})";
      case LONG_TEXT -> "CAST({0} AS CHAR(16000) CHARACTER SET utf8mb4) COLLATE " + COLLATION;
      case QUOTIENT -> "{0} DIV NULLIF({1}, 0)";
      case PLUS_DAYS -> "DATE_ADD({0}, INTERVAL {1} DAY)";
      case DAYS_BETWEEN -> "DATEDIFF({1}, {0})";
      default -> super.template(function);
    };
  }

  @Override
  protected String cast(SqlType from, SqlType to) {
    return switch (to.kind()) {
      case VARCHAR, TEXT, ENUM -> "CAST({0} AS CHAR CHARACTER SET utf8mb4) COLLATE " + COLLATION;
      case SMALLINT, INTEGER, BIGINT ->
          switch (from.kind()) {
            case REAL, DOUBLE -> "CAST(ROUND(CAST({0} AS DECIMAL(65, 20))) AS SIGNED)";
            case DECIMAL -> "CAST(ROUND({0}) AS SIGNED)";
            default -> super.cast(from, to);
          };
      default -> super.cast(from, to);
    };
  }

  @Override
  protected String castName(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, DURATION -> "SIGNED";
      case VARBINARY, BLOB -> "BINARY";
      default -> super.castName(type);
    };
  }

  /** Text longer than its type says would be cut off, and match what it does not equal. */
  @Override
  protected String elements(SqlType type) {
    return switch (type.kind()) {
      case UUID, VARBINARY, BLOB -> "SELECT UNHEX(element) FROM " + jsonTable("LONGTEXT");
      case VARCHAR, TEXT ->
          "SELECT element FROM " + jsonTable("LONGTEXT CHARACTER SET utf8mb4 COLLATE " + COLLATION);
      default -> "SELECT element FROM " + jsonTable(typeName(type));
    };
  }

  private static String jsonTable(String type) {
    return "JSON_TABLE({0}, '$[*]' COLUMNS (element " + type + " PATH '$')) list";
  }

  @Override
  public PlanQuery planQuery() {
    return new PlanQuery("EXPLAIN FORMAT=JSON ", 1);
  }

  @Override
  protected String defaultRow() {
    return " () VALUES ()";
  }

  @Override
  public boolean acceptsUrl(String url) {
    return startsWith(url, "jdbc:mariadb:");
  }

  @Override
  public boolean acceptsProduct(String product) {
    return product.equalsIgnoreCase("MariaDB");
  }

  @Override
  public String oldestDriver() {
    return "3.5.9";
  }

  @Override
  public int identifierLength() {
    return 64;
  }

  @Override
  public String typeName(SqlType type) {
    return switch (type.kind()) {
      case REAL, DOUBLE -> "DOUBLE";
      case DECIMAL -> "DECIMAL(" + type.precision() + ", " + type.scale() + ")";
      case VARCHAR -> isLong(type) ? "LONGTEXT" : super.typeName(type);
      case TEXT -> "LONGTEXT";
      case TIMESTAMP, INSTANT -> "DATETIME(" + type.precision() + ")";
      case UUID -> "BINARY(16)";
      case VARBINARY -> isLong(type) ? "LONGBLOB" : super.typeName(type);
      case BLOB -> "LONGBLOB";
      default -> super.typeName(type);
    };
  }

  private static boolean isLong(SqlType type) {
    return type.length() > LONGEST_VARCHAR;
  }

  @Override
  public @Nullable String typeCheck(String column, SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> column + " IN (0, 1)";
      case VARCHAR -> isLong(type) ? "char_length(" + column + ") <= " + type.length() : null;
      case VARBINARY -> isLong(type) ? "octet_length(" + column + ") <= " + type.length() : null;
      default -> null;
    };
  }

  @Override
  public @Nullable String refusal(ColumnMapping column) {
    SqlType type = column.type();
    if (type.kind() == SqlType.Kind.DECIMAL
        && (type.precision() > LONGEST_DECIMAL || type.scale() > LARGEST_SCALE)) {
      return "MariaDB has decimals of at most %d digits, %d of them after the point. Use a smaller precision, or a converter to text."
          .formatted(LONGEST_DECIMAL, LARGEST_SCALE);
    }
    ReferentialRules rules = column.referentialRules();
    return rules.onDelete() == ReferentialAction.SET_DEFAULT
            || rules.onUpdate() == ReferentialAction.SET_DEFAULT
        ? "MariaDB cannot set a foreign key to its default. Use SET_NULL, CASCADE or RESTRICT."
        : super.refusal(column);
  }

  /** What is now has to be asked for with the digits of the column, and in UTC by its own name. */
  @Override
  protected String defaultExpression(SqlType type, String sql) {
    if (!isCurrent(sql)) {
      return "(" + sql + ")";
    }
    return switch (type.kind()) {
      case TIMESTAMP -> "CURRENT_TIMESTAMP(" + type.precision() + ")";
      case INSTANT -> "(UTC_TIMESTAMP(" + type.precision() + "))";
      case TIME -> "(CURRENT_TIME(" + type.precision() + "))";
      default -> "(" + sql + ")";
    };
  }

  @Override
  public String comment(String text) {
    return " COMMENT " + literal(text);
  }

  @Override
  public String identityKey(String type) {
    return type + " NOT NULL AUTO_INCREMENT PRIMARY KEY";
  }

  @Override
  public String tableSuffix(boolean ownTypes) {
    return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE " + COLLATION;
  }

  @Override
  public String nextValue(TableName sequence) {
    return "SELECT NEXT VALUE FOR " + identifier(sequence);
  }

  @Override
  public JdbcRow row(ResultSet results) {
    return new MariaDbRow(results);
  }

  @Override
  protected int digitsOfSecond() {
    return 6;
  }

  @Override
  public JdbcBinder binder(PreparedStatement statement) {
    return new MariaDbBinder(statement);
  }

  @Override
  public @Nullable String unsafeSetting(Connection connection) throws SQLException {
    String mode = ask(connection, "SELECT @@sql_mode");
    return mode.contains("STRICT_TRANS_TABLES") || mode.contains("STRICT_ALL_TABLES")
        ? null
        : "The sql_mode is not strict, so that what does not fit a column would be cut off. Add"
            + " sessionVariables=sql_mode='STRICT_TRANS_TABLES' to the URL, or set it in the"
            + " server's options.";
  }

  @Override
  public Failure failure(SQLException error) {
    SQLException root = root(error);
    return switch (root.getErrorCode()) {
      case 1048, 1364 -> Failure.constraint(ConstraintKind.NOT_NULL, name(COLUMN, root));
      case 1062, 1586 -> Failure.constraint(ConstraintKind.UNIQUE, name(KEY, root));
      case 1216, 1217, 1451, 1452 ->
          Failure.constraint(ConstraintKind.FOREIGN_KEY, name(CONSTRAINT, root));
      case 4025 -> Failure.constraint(ConstraintKind.CHECK, name(CONSTRAINT, root));
      case 1406 -> Failure.constraint(ConstraintKind.LENGTH, name(COLUMN, root));
      case 1264, 1265, 1292, 1366 -> Failure.DATA;
      // A row has changed, was locked for too long, or there was a deadlock.
      case 1020, 1205, 1213 -> Failure.CONFLICT;
      case 1040, 1053, 1152, 1159, 1161, 1203, 1226, 1927 -> Failure.CONNECTION;
      default -> super.failure(error);
    };
  }

  private static @Nullable String name(Pattern pattern, SQLException error) {
    String message = error.getMessage();
    Matcher matcher = pattern.matcher(message == null ? "" : message);
    return matcher.find() ? matcher.group(1) : null;
  }
}
