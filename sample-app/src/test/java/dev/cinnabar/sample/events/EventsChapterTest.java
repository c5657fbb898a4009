package dev.cinnabar.sample.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EventsChapterTest {

  @Test
  void writesWhatIsChangedOnTheWay() {
    ChapterRun run = ChapterRun.of(new EventsChapter());
    assertEquals(
        List.of("Revision 2", "Committed", "Once upon a time 2", "Twice 1", "Signed 1"),
        run.lines());
    assertEquals(
        List.of(
            "INSERT INTO drafts (text, revision) VALUES (?, ?)",
            "SELECT id, text, revision FROM drafts WHERE id = ?",
            "UPDATE drafts SET text = ?, revision = ? WHERE id = ?",
            "INSERT INTO drafts (text, revision) VALUES (?, ?)",
            "SELECT id, text, revision FROM drafts ORDER BY id"),
        run.sql());
  }
}
