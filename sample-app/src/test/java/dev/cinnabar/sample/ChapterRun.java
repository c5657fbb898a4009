package dev.cinnabar.sample;

import dev.cinnabar.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chapter printed and sent, on an H2 database of its own.
 *
 * @param lines the lines printed
 * @param sql the statements sent through the given database, without those that made the tables
 */
public record ChapterRun(List<String> lines, List<String> sql) {

  /** Runs a chapter. */
  public static ChapterRun of(Chapter chapter) {
    List<String> sql = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Database database =
        Database.at("jdbc:h2:mem:chapter").listener(event -> sql.add(event.sql())).open()) {
      database.createAll();
      sql.clear();
      chapter.run(database, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new ChapterRun(
        bytes.toString(StandardCharsets.UTF_8).lines().toList(), List.copyOf(sql));
  }
}
