package dev.cinnabar.schema;

import dev.cinnabar.dialect.Dialect;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names constraints and indexes after what they are, their table and columns: {@code
 * fk_user_tasks_user_id}. The same declaration gives the same name on every run, so that a later
 * migration can refer to it.
 */
final class ConstraintNames {

  private static final int HASH_LENGTH = 9;

  private final Dialect dialect;
  private final String table;

  ConstraintNames(Dialect dialect, String table) {
    this.dialect = dialect;
    this.table = table;
  }

  /** Returns a declared name, or one made from its parts, as SQL text. */
  String name(@Nullable String declared, String prefix, List<String> columns) {
    return dialect.identifier(declared == null ? conventional(prefix, columns) : declared);
  }

  private String conventional(String prefix, List<String> columns) {
    String name = prefix + '_' + table + '_' + String.join("_", columns);
    int limit = dialect.identifierLength();
    if (name.length() <= limit) {
      return name;
    }
    // The hash of a text is laid down in its documentation; it keeps names apart that start alike.
    String hash = String.format(Locale.ROOT, "_%08x", name.hashCode());
    return name.substring(0, limit - HASH_LENGTH) + hash;
  }
}
