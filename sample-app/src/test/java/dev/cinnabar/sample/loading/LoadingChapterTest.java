package dev.cinnabar.sample.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class LoadingChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new LoadingChapter());
  }

  @Test
  void printsWhatWasFetched() {
    assertEquals(
        List.of(
            "Garden has 1 notes",
            "Shed has 2 notes",
            "Water the roses, in Garden",
            "Paint the door, in Shed",
            "Sharpen the saw, in Shed",
            "In Shed there is the Workbench",
            "3 folders, Shed in Garden",
            "2 notes were fetched",
            "[NotFetched] Folder.folders was not fetched, and the session loads nothing by a touch."
                + " Add .fetch(FOLDER.folders) to the query that finds the Folder, or behind the path"
                + " that leads to it.",
            "Water the roses.",
            "Paint the door.",
            "Sharpen the saw."),
        run.lines());
  }

  @Test
  void fetchesEachRelationshipByOneStatement() {
    String notes = "SELECT id, text, folder_id FROM notes WHERE folder_id IN (%s) ORDER BY id";
    String labels =
        "SELECT l.id, l.word, nl.note_id FROM notes_labels nl"
            + " JOIN labels l ON l.id = nl.label_id WHERE nl.note_id IN (%s) ORDER BY l.id";
    String below = "SELECT id, name, parent_id FROM folders WHERE parent_id IN (?) ORDER BY id";
    String one = "SELECT id, name, parent_id FROM folders WHERE id = ?";
    assertEquals(
        List.of(
            "SELECT id, name, parent_id FROM folders ORDER BY name LIMIT ?",
            notes.formatted("?, ?"),
            labels.formatted("?, ?, ?, ?"),
            "SELECT n.id, n.text, n.folder_id, f.id, f.name, f.parent_id FROM notes n"
                + " LEFT JOIN folders f ON f.id = n.folder_id",
            one,
            below,
            below,
            below,
            one,
            "SELECT id, name, parent_id FROM folders WHERE id IN (?)",
            notes.formatted("?"),
            labels.formatted("?, ?"),
            "SELECT id, name, parent_id FROM folders",
            notes.formatted("?, ?"),
            labels.formatted("?"),
            "SELECT id, name, parent_id FROM folders WHERE name = ? LIMIT ?",
            notes.formatted("?"),
            "SELECT id, text, folder_id FROM notes ORDER BY id",
            "SELECT id, text, folder_id FROM notes ORDER BY id"),
        run.sql().stream().filter(sql -> sql.startsWith("SELECT")).toList());
  }
}
