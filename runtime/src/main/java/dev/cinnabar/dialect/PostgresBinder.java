package dev.cinnabar.dialect;

import java.sql.PreparedStatement;
import org.jspecify.annotations.Nullable;

/** Binds values to a statement of PostgreSQL's driver. */
final class PostgresBinder extends JdbcBinder {

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
}
