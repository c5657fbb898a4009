package dev.cinnabar.sample.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PlainObjectsChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new PlainObjectsChapter());
  }

  @Test
  void printsWhatObjectsAreAfterwards() {
    assertEquals(
        List.of(
            "[AttributeChange[attribute=completed, before=false, after=true]]",
            "[]",
            "Water the plants",
            "With a key: true",
            "After rollback: null",
            "true",
            "true"),
        run.lines());
  }

  @Test
  void sendsOneUpdateThatIsRolledBack() {
    assertEquals(
        List.of("UPDATE tasks SET title = ? WHERE id = ?"),
        run.sql().stream().filter(sql -> sql.startsWith("UPDATE")).toList());
  }
}
