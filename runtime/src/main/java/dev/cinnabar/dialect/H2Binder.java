package dev.cinnabar.dialect;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds values to a statement of H2's driver. */
final class H2Binder extends JdbcBinder {

  private static final int LARGEST_ARRAY = 65_536;

  H2Binder(PreparedStatement statement) {
    super(statement);
  }

  /** Bytes are parsed as JSON, whereas text would become a JSON string that holds it. */
  @Override
  public void setJson(@Nullable String json) {
    setBytes(json == null ? null : requireCharacters(json).getBytes(StandardCharsets.UTF_8));
  }

  /** As two arrays of text, which the statement casts. */
  @Override
  void setElements(ListElements elements) {
    List<String> all = elements.elements();
    if (all.size() > 2 * LARGEST_ARRAY) {
      throw misfit("the list has more than " + 2 * LARGEST_ARRAY + " values");
    }
    int half = Math.min(all.size(), LARGEST_ARRAY);
    setArray(all.subList(0, half));
    setArray(all.subList(half, all.size()));
  }

  private void setArray(List<String> elements) {
    int at = advance();
    try {
      statement.setObject(at, elements.toArray());
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
