package dev.cinnabar.dialect;

import dev.cinnabar.mapping.SqlType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds values to a statement of PostgreSQL's driver. */
final class PostgresBinder extends JdbcBinder {

  /** The escape of NUL, where its backslash is not escaped itself. */
  private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");

  private static final int FIRST_YEAR = -4712;
  private static final int LAST_YEAR_OF_DATES = 5_874_897;
  private static final int LAST_YEAR_OF_TIMES = 294_276;

  PostgresBinder(PreparedStatement statement) {
    super(statement);
  }

  /** The server would refuse it as well, and with it the rest of the transaction. */
  @Override
  protected String requireText(String text) {
    if (text.indexOf('\0') >= 0) {
      throw misfit("the text holds the character NUL, which PostgreSQL cannot keep");
    }
    return super.requireText(text);
  }

  @Override
  protected String elementName(SqlType type) {
    return switch (type.kind()) {
      case BOOLEAN -> "bool";
      case SMALLINT -> "int2";
      case INTEGER -> "int4";
      case BIGINT -> "int8";
      case REAL -> "float4";
      case DOUBLE -> "float8";
      case DECIMAL -> "numeric";
      case UUID -> "uuid";
      case VARCHAR -> "varchar";
      default -> "text";
    };
  }

  /** As text whose type the server takes from its place in the statement. */
  @Override
  public void setJson(@Nullable String json) {
    if (json != null && ESCAPED_NUL.matcher(json).find()) {
      throw misfit("the JSON holds the character NUL, which PostgreSQL cannot keep");
    }
    setUntyped(json);
  }

  @Override
  public void setEnum(@Nullable String name) {
    setUntyped(name);
  }

  private void setUntyped(@Nullable String text) {
    int at = advance();
    try {
      if (text == null) {
        statement.setNull(at, Types.OTHER);
      } else {
        statement.setObject(at, requireCharacters(text), Types.OTHER);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  void setElements(ListElements elements) {
    String json = elements.json();
    if (ESCAPED_NUL.matcher(json).find()) {
      throw misfit("the list holds the character NUL, which PostgreSQL cannot keep");
    }
    setString(json);
  }

  @Override
  protected int jdbcType(SqlType type) {
    return switch (type.kind()) {
      case JSON, ENUM -> Types.OTHER;
      default -> super.jdbcType(type);
    };
  }

  /** What is neither a date nor beyond all of them would become infinity, or be refused late. */
  @Override
  public void setLocalDate(@Nullable LocalDate value) {
    if (value != null && !value.equals(LocalDate.MAX) && !value.equals(LocalDate.MIN)) {
      requireYear(value.getYear(), LAST_YEAR_OF_DATES);
    }
    super.setLocalDate(value);
  }

  @Override
  public void setLocalDateTime(@Nullable LocalDateTime value, int digits) {
    if (value != null && !value.equals(LocalDateTime.MAX) && !value.equals(LocalDateTime.MIN)) {
      requireYear(value.getYear(), LAST_YEAR_OF_TIMES);
    }
    super.setLocalDateTime(value, digits);
  }

  @Override
  public void setInstant(@Nullable Instant value, int digits) {
    if (value != null) {
      requireYear(utc(value).getYear(), LAST_YEAR_OF_TIMES);
    }
    super.setInstant(value, digits);
  }

  private void requireYear(int year, int last) {
    if (year < FIRST_YEAR || year > last) {
      throw misfit("PostgreSQL has the years from " + FIRST_YEAR + " to " + last + " here");
    }
  }
}
