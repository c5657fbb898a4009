package dev.cinnabar.sample.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ChangesChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new ChangesChapter());
  }

  @Test
  void printsAnswers() {
    assertEquals(List.of("1 moved", "1", "Emil the second", "3 deleted"), run.lines());
  }
}
