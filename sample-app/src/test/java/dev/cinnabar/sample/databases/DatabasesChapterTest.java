package dev.cinnabar.sample.databases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DatabasesChapterTest {

  @Test
  void opensDatabasesOfItsOwn() {
    ChapterRun run = ChapterRun.of(new DatabasesChapter());
    assertEquals(
        List.of("1 task in SQLite", "1 task through a data source"), run.lines().subList(0, 2));
    assertEquals(
        "2 × INSERT INTO tasks (title, completed) VALUES (?, ?)",
        run.lines().get(run.lines().size() - 1));
    assertEquals(List.of(), run.sql());
  }
}
