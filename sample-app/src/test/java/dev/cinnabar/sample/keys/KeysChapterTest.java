package dev.cinnabar.sample.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class KeysChapterTest {

  private static final String SEATS = "SELECT row_letter, number, taken FROM seats WHERE ";

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new KeysChapter());
  }

  @Test
  void printsWhatItFinds() {
    assertEquals(
        List.of("Tea: 2.40", "Taken: SeatId[row=A, number=2]", "So What in blue"), run.lines());
  }

  @Test
  void sendsWhatTheGuideShows() {
    assertEquals(
        List.of(
            "SELECT article, since, amount FROM prices WHERE article = ? AND since = ?",
            SEATS + "row_letter = ? AND number = ?",
            SEATS + "row_letter = ? ORDER BY row_letter, number",
            SEATS + "row_letter = ? AND number = ?",
            "UPDATE seats SET taken = ? WHERE row_letter = ? AND number = ?",
            SEATS + "taken = ? LIMIT ?"),
        run.sql().subList(2, 8));
  }

  @Test
  void givesKeysAfterTheirParentsHaveThem() {
    assertEquals(
        List.of("playlists", "covers", "tracks", "playlist_entries"),
        run.sql().stream()
            .skip(8)
            .filter(sql -> sql.startsWith("INSERT INTO "))
            .map(sql -> sql.split(" ", 4)[2])
            .toList());
  }
}
