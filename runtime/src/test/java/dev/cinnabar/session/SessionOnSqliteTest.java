package dev.cinnabar.session;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Sessions on SQLite. */
final class SessionOnSqliteTest extends SessionContract {
  @TempDir private Path folder;

  @Override
  String url() {
    return "jdbc:sqlite:" + folder.resolve("session.db");
  }
}
