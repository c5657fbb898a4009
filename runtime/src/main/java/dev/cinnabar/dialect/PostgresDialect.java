package dev.cinnabar.dialect;

import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, by its own driver. */
public final class PostgresDialect extends Dialect {

  /** A name in a message; some languages have quotation marks of their own. */
  private static final Pattern QUOTED = Pattern.compile("[\"»«„“](.+?)[\"«»“”]");

  /** Creates the dialect. */
  public PostgresDialect() {}

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  protected boolean isReserved(String name) {
    return ReservedWords.POSTGRES.contains(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public boolean acceptsUrl(String url) {
    return startsWith(url, "jdbc:postgresql:");
  }

  @Override
  public boolean acceptsProduct(String product) {
    return product.equalsIgnoreCase("PostgreSQL");
  }

  @Override
  public String oldestDriver() {
    return "42.7.12";
  }

  /** Text is ordered by code point, whatever the database was created with. */
  @Override
  public String typeName(SqlType type) {
    SqlType ordered = type.element() == null ? type : type.element();
    return switch (ordered.kind()) {
      case VARCHAR, TEXT -> nameWithoutOrder(type) + " COLLATE \"C\"";
      default -> nameWithoutOrder(type);
    };
  }

  private String nameWithoutOrder(SqlType type) {
    return switch (type.kind()) {
      case TEXT -> "TEXT";
      case VARBINARY, BLOB -> "BYTEA";
      case JSON -> "JSONB";
      case ARRAY -> nameWithoutOrder(elementOf(type)) + " ARRAY";
      default -> super.typeName(type);
    };
  }

  /** Arrays of different types of text do not compare. */
  @Override
  protected String castName(SqlType type) {
    return type.kind() == SqlType.Kind.ARRAY ? nameWithoutOrder(type) : super.castName(type);
  }

  /** Floating-point numbers would be rounded to the even neighbour. */
  @Override
  protected String cast(SqlType from, SqlType to) {
    boolean floating = from.kind() == SqlType.Kind.REAL || from.kind() == SqlType.Kind.DOUBLE;
    return switch (to.kind()) {
      case SMALLINT, INTEGER, BIGINT ->
          floating ? "CAST(CAST({0} AS NUMERIC) AS " + castName(to) + ")" : super.cast(from, to);
      default -> super.cast(from, to);
    };
  }

  @Override
  protected String elements(SqlType type) {
    String element =
        switch (type.kind()) {
          case VARCHAR, TEXT -> "element";
          case VARBINARY, BLOB -> "decode(element, 'hex')";
          default -> "CAST(element AS " + castName(type) + ")";
        };
    return "SELECT "
        + element
        + " FROM jsonb_array_elements_text(CAST({0} AS JSONB)) list (element)";
  }

  @Override
  public @Nullable String typeCheck(String column, SqlType type) {
    return type.kind() == SqlType.Kind.VARBINARY && type.length() > 0
        ? "octet_length(" + column + ") <= " + type.length()
        : null;
  }

  /** Before version 18 there was no other way than to keep what is generated. */
  @Override
  protected String generatedColumn(String sql, boolean stored) {
    return super.generatedColumn(sql, true);
  }

  /** There is no IF NOT EXISTS for types. */
  @Override
  public String createEnumType(TableName type, List<String> values) {
    return "DO $$ BEGIN %s; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        .formatted(super.createEnumType(type, values));
  }

  @Override
  public String nextValue(TableName sequence) {
    return "SELECT nextval(" + literal(identifier(sequence)) + ")";
  }

  @Override
  protected int digitsOfSecond() {
    return 6;
  }

  @Override
  public JdbcBinder binder(PreparedStatement statement) {
    return new PostgresBinder(statement);
  }

  @Override
  public @Nullable String unsafeSetting(Connection connection) throws SQLException {
    String encoding = ask(connection, "SHOW server_encoding");
    return encoding.equals("UTF8")
        ? null
        : "The database is encoded in " + encoding + ". Create one with ENCODING 'UTF8'.";
  }

  @Override
  public Failure failure(SQLException error) {
    SQLException root = root(error);
    String state = root.getSQLState();
    return switch (state == null ? "" : state) {
      case "23502" -> Failure.constraint(ConstraintKind.NOT_NULL, quoted(root, 0));
      case "23505" -> Failure.constraint(ConstraintKind.UNIQUE, quoted(root, 0));
      case "23503", "23001" -> Failure.constraint(ConstraintKind.FOREIGN_KEY, quoted(root, 1));
      case "23514" -> Failure.constraint(ConstraintKind.CHECK, quoted(root, 1));
      case "23P01" -> Failure.constraint(ConstraintKind.OTHER, quoted(root, 0));
      // A row was locked, and the statement was told not to wait.
      case "55P03" -> Failure.CONFLICT;
      // The server shuts down, starts, or has too many clients.
      case "57P01", "57P02", "57P03", "57P05", "53300" -> Failure.CONNECTION;
      default -> super.failure(error);
    };
  }

  @Override
  public boolean isPrimaryKey(String constraint, TableName table) {
    return constraint.equals(table.name() + "_pkey");
  }

  /** Returns a quoted name of the message's first line: the details hold values of the row. */
  private static @Nullable String quoted(SQLException error, int index) {
    String message = error.getMessage() == null ? "" : error.getMessage();
    List<String> names =
        QUOTED
            .matcher(message.lines().findFirst().orElse(""))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    return index < names.size() ? names.get(index) : null;
  }
}
