package dev.cinnabar.sample.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ConcurrencyChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new ConcurrencyChapter());
  }

  @Test
  void findsOutThatSomebodyWasFaster() {
    assertEquals(List.of("Somebody was faster: Account 1"), run.lines());
  }

  @Test
  void comparesTheVersion() {
    assertTrue(
        run.sql()
            .contains("UPDATE accounts SET cents = ?, version = ? WHERE id = ? AND version = ?"),
        run.sql()::toString);
  }
}
