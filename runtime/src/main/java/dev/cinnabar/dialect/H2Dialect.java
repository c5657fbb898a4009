package dev.cinnabar.dialect;

import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.sql.Lock;
import dev.cinnabar.sql.Operation;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** H2, from 2.2 on. */
public final class H2Dialect extends Dialect {

  private static final String PRIVATE_MEMORY = "jdbc:h2:mem:";

  /**
   * The first quoted words of a message: a schema, a name, and what follows it. Older versions name
   * the index of a unique constraint only. The rest is in the language of the locale.
   */
  private static final Pattern QUOTED =
      Pattern.compile("\"(?:\\w+\\.)?([^\"]+?)(?:_INDEX_\\w+)?(?: INDEX | ON |: |\")");

  private static final Pattern PRIMARY_KEY = Pattern.compile("PRIMARY[_ ]KEY_?\\w* ON ");

  private static final Pattern COLUMN = Pattern.compile("\"(\\S+) [^\"]*\"");

  /** Creates the dialect. */
  public H2Dialect() {}

  @Override
  public JdbcRow row(ResultSet results) {
    return new H2Row(results);
  }

  @Override
  public String name() {
    return "H2";
  }

  @Override
  public boolean has(Feature feature) {
    return switch (feature) {
      case BATCH_GENERATED_KEYS,
          INSERT_ANSWERS_AFTER_TRIGGERS,
          RETURNED_COLUMNS,
          UPDATE_RETURNING,
          CHANGE_TABLES,
          SEQUENCES,
          ADD_FOREIGN_KEY,
          COMMENTS,
          FOR_UPDATE,
          OFFSET_WITHOUT_LIMIT,
          NULLS_ORDERING,
          DISTINCT_FROM,
          ROW_VALUE_LISTS,
          PARENTHESIZED_QUERIES,
          LIMITED_SUBQUERIES,
          AGGREGATE_FILTER,
          EXACT_DECIMALS,
          ARRAYS ->
          true;
      case INSERT_RETURNING,
          DEFERRED_FOREIGN_KEYS,
          PARTIAL_INDEXES,
          EXPRESSION_INDEXES,
          LATERAL,
          RECURSIVE_UNION,
          COLLATE,
          ENUM_TYPES ->
          false;
    };
  }

  @Override
  protected boolean isReserved(String name) {
    return ReservedWords.H2.contains(name.toUpperCase(Locale.ROOT));
  }

  /** There is one kind of lock, of all tables of the query; the stronger one does for both. */
  @Override
  protected String lock(Lock lock, @Nullable String rows) {
    return " FOR UPDATE" + waiting(lock);
  }

  @Override
  public Upsert upsert() {
    return Upsert.MERGE;
  }

  @Override
  protected String template(Operation.Function function) {
    return switch (function) {
      case PLUS_DAYS -> "DATEADD(DAY, {1}, {0})";
      case DAYS_BETWEEN -> "DATEDIFF(DAY, {0}, {1})";
      case ARRAY_CONTAINS -> elements("NOT EXISTS", "NOT ");
      case ARRAY_OVERLAPS -> elements("EXISTS", "");
      default -> super.template(function);
    };
  }

  /** Asks for each element of the second array whether the first has it; null has none. */
  private static String elements(String exists, String not) {
    return "CASE WHEN {0} IS NOT NULL THEN %s (SELECT 1 FROM UNNEST({1}) list (element) WHERE %sARRAY_CONTAINS({0}, element)) END"
        .formatted(exists, not);
  }

  /** Arrays hold no large objects; text without a length is none. */
  @Override
  public String typeName(SqlType type) {
    SqlType element = type.element();
    return element != null && element.kind() == SqlType.Kind.TEXT
        ? "VARCHAR ARRAY"
        : super.typeName(type);
  }

  @Override
  public JdbcBinder binder(PreparedStatement statement) {
    return new H2Binder(statement);
  }

  /** An array of H2 is not large enough, so a list comes as two. */
  @Override
  protected String elements(SqlType type) {
    String half = super.elements(type);
    return half + " UNION ALL " + half;
  }

  @Override
  public boolean acceptsUrl(String url) {
    return startsWith(url, "jdbc:h2:");
  }

  @Override
  public boolean acceptsProduct(String product) {
    return product.equalsIgnoreCase("H2");
  }

  @Override
  public String oldestDriver() {
    return "2.2";
  }

  @Override
  public int identifierLength() {
    return 256;
  }

  /** What is generated is always kept. */
  @Override
  protected String generatedColumn(String sql, boolean stored) {
    return " GENERATED ALWAYS AS (" + sql + ")";
  }

  @Override
  public String shareableUrl(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean unnamed = lower.equals(PRIVATE_MEMORY) || lower.startsWith(PRIVATE_MEMORY + ";");
    return unnamed
        ? PRIVATE_MEMORY + UUID.randomUUID() + url.substring(PRIVATE_MEMORY.length())
        : url;
  }

  @Override
  public Failure failure(SQLException error) {
    SQLException root = root(error);
    // The SQLSTATE of H2 is its error code in five digits; some states have letters.
    return switch (root.getErrorCode()) {
      case 23502 -> Failure.constraint(ConstraintKind.NOT_NULL, quoted(root));
      case 23503, 23506 -> Failure.constraint(ConstraintKind.FOREIGN_KEY, quoted(root));
      case 23505 -> Failure.constraint(ConstraintKind.UNIQUE, unique(root));
      case 23513, 23514 -> Failure.constraint(ConstraintKind.CHECK, quoted(root));
      case 22001 -> Failure.constraint(ConstraintKind.LENGTH, column(root));
      case 40001, 50200, 90131 -> Failure.CONFLICT;
      case 90007, 90013, 90020, 90067, 90098, 90121, 90146 -> Failure.CONNECTION;
      default -> super.failure(error);
    };
  }

  /** A primary key without a name goes by that of its index. */
  private static @Nullable String unique(SQLException error) {
    String message = error.getMessage();
    return message != null && PRIMARY_KEY.matcher(message).find() ? "PRIMARY KEY" : quoted(error);
  }

  /** Here the name is followed by its type: {@code "TITLE CHARACTER VARYING(5)"}. */
  private static @Nullable String column(SQLException error) {
    Matcher matcher = COLUMN.matcher(error.getMessage() == null ? "" : error.getMessage());
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable String quoted(SQLException error) {
    String message = error.getMessage();
    Matcher matcher = QUOTED.matcher(message == null ? "" : message);
    return matcher.find() ? matcher.group(1) : null;
  }
}
