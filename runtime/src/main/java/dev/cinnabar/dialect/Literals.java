package dev.cinnabar.dialect;

import dev.cinnabar.mapping.CompositeKey;
import dev.cinnabar.sql.Argument;
import dev.cinnabar.sql.BoundStatement;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Shows a statement with its values in the places of the question marks. For people: values are
 * written as Java shows them, not as the database would read them.
 */
final class Literals {

  private static final String MARK = "/* for reading, not for execution */ ";
  private static final int LONGEST_LIST = 20;

  private Literals() {}

  static String show(Dialect dialect, BoundStatement statement) {
    RenderedStatement rendered =
        SqlRenderer.render(dialect, statement.statement(), places -> show(statement, places));
    return MARK + rendered.sql();
  }

  private static String show(BoundStatement statement, RenderedStatement.Places places) {
    Argument argument = statement.arguments().get(places.argument());
    if (argument instanceof Argument.Value<?> single) {
      return literal(single.value());
    }
    return argument instanceof Argument.Values<?> list ? list(list.values()) : "?";
  }

  private static String list(List<?> values) {
    StringJoiner list = new StringJoiner(", ");
    for (Object value : values.subList(0, Math.min(values.size(), LONGEST_LIST))) {
      list.add(literal(value));
    }
    int more = values.size() - LONGEST_LIST;
    return more > 0 ? list + ", /* and " + more + " more */" : list.toString();
  }

  private static String literal(@Nullable Object value) {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value).toUpperCase(Locale.ROOT);
    }
    if (value instanceof CompositeKey key) {
      StringJoiner parts = new StringJoiner(", ", "(", ")");
      for (int i = 0; i < key.size(); i++) {
        parts.add(literal(key.part(i)));
      }
      return parts.toString();
    }
    return value instanceof byte[] bytes
        ? "/* " + bytes.length + " bytes */"
        : "'" + value.toString().replace("'", "''") + "'";
  }
}
