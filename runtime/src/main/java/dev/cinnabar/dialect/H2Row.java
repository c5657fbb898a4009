package dev.cinnabar.dialect;

import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** Reads values of H2, whose driver takes any number but 0 for true. */
final class H2Row extends JdbcRow {

  H2Row(ResultSet results) {
    super(results);
  }

  @Override
  public boolean getBoolean(int at) {
    return required(getBooleanOrNull(at));
  }

  @Override
  public @Nullable Boolean getBooleanOrNull(int at) {
    Object value = object(at);
    if (value == null || value instanceof Boolean) {
      return (Boolean) value;
    }
    return truth(value);
  }

  private boolean truth(Object value) {
    if (value instanceof Number number && number.doubleValue() == number.longValue()) {
      return truth(number.longValue());
    }
    throw misfit("a truth value is 0 or 1");
  }
}
