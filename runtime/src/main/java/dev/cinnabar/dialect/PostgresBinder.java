package dev.cinnabar.dialect;

import dev.cinnabar.mapping.SqlType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Binds values to a statement of PostgreSQL's driver. */
final class PostgresBinder extends JdbcBinder {

  /** The escape of NUL, where its backslash is not escaped itself. */
  private static final Pattern ESCAPED_NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u0000");

  PostgresBinder(PreparedStatement statement) {
    super(statement);
  }

  /** The server would refuse it as well, and with it the rest of the transaction. */
  @Override
  public void setString(@Nullable String value) {
    if (value != null && value.indexOf('\0') >= 0) {
      throw misfit("the text holds the character NUL, which PostgreSQL cannot keep");
    }
    super.setString(value);
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
  protected int jdbcType(SqlType type) {
    return switch (type.kind()) {
      case JSON, ENUM -> Types.OTHER;
      default -> super.jdbcType(type);
    };
  }
}
