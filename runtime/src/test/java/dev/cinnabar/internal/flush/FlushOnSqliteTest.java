package dev.cinnabar.internal.flush;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Flushes on SQLite. */
final class FlushOnSqliteTest extends FlushContract {
  @TempDir private Path folder;

  @Override
  String url() {
    return "jdbc:sqlite:" + folder.resolve("flush.db");
  }
}
