package dev.cinnabar.internal.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prepared statements of one transaction that are not at work. A statement is taken out while
 * it runs, so that the same SQL inside a running cursor gets one of its own.
 */
final class StatementCache {

  private static final int CAPACITY = 32;

  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  @Nullable PreparedStatement take(String key) {
    return idle.remove(key);
  }

  /** Keeps a statement for the next use; closes it, or the oldest one, where there are too many. */
  void keep(String key, PreparedStatement statement) throws SQLException {
    PreparedStatement surplus = idle.put(key, statement);
    if (surplus == null && idle.size() > CAPACITY) {
      Iterator<PreparedStatement> oldest = idle.values().iterator();
      surplus = oldest.next();
      oldest.remove();
    }
    if (surplus != null) {
      surplus.close();
    }
  }

  void close(Faults faults) {
    for (PreparedStatement statement : idle.values()) {
      faults.attempt(statement::close);
    }
    idle.clear();
  }
}
