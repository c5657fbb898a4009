package dev.cinnabar.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteDataSource;

final class SqliteTest extends Conformance {

  SqliteTest() {
    super(
        () -> {
          Path file = Files.createTempFile("conformance", ".db");
          file.toFile().deleteOnExit();
          SQLiteDataSource sqlite = new SQLiteDataSource();
          sqlite.setUrl("jdbc:sqlite:" + file);
          return sqlite;
        });
  }
}
