package dev.cinnabar.dialect;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import org.jspecify.annotations.Nullable;

/** Binds values to a statement of H2's driver. */
final class H2Binder extends JdbcBinder {

  H2Binder(PreparedStatement statement) {
    super(statement);
  }

  /** Bytes are parsed as JSON, whereas text would become a JSON string that holds it. */
  @Override
  public void setJson(@Nullable String json) {
    setBytes(json == null ? null : requireCharacters(json).getBytes(StandardCharsets.UTF_8));
  }
}
