package dev.cinnabar.sample.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SessionsChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new SessionsChapter());
  }

  @Test
  void printsTheTutorial() {
    assertEquals(
        List.of(
            "Created task 1: Learn ORM",
            "Created task 2: Write code",
            "⏳ Learn ORM",
            "⏳ Write code",
            "By id: Learn ORM",
            "No such task: null",
            "✅ Learn ORM ✨",
            "1 task remaining",
            "Not printed: out of paper",
            "Merged: ✅ Learn ORM well",
            "By DAO: Learn ORM well",
            "1 of them, and number 4711: false"),
        run.lines());
  }

  @Test
  void sendsWhatOneWouldWrite() {
    assertEquals(
        List.of(
            "INSERT INTO tasks (title, completed) VALUES (?, ?)",
            "SELECT id, title, completed FROM tasks ORDER BY id",
            "SELECT id, title, completed FROM tasks WHERE id = ?",
            "SELECT id, title, completed FROM tasks WHERE title = ? LIMIT ?",
            "UPDATE tasks SET title = ?, completed = ? WHERE id = ?",
            "SELECT id, title, completed FROM tasks WHERE title = ? LIMIT ?",
            "DELETE FROM tasks WHERE id = ?",
            "SELECT COUNT(*) FROM tasks",
            "INSERT INTO tasks (title, completed) VALUES (?, ?)",
            "DELETE FROM tasks WHERE id = ?",
            "INSERT INTO tasks (title, completed) VALUES (?, ?)",
            "INSERT INTO tasks (title, completed) VALUES (?, ?)",
            "SELECT id, title, completed FROM tasks WHERE title = ? LIMIT ?",
            "DELETE FROM tasks WHERE id = ?",
            "SELECT id, title, completed FROM tasks",
            "SELECT id, title, completed FROM tasks WHERE id IN (?)",
            "UPDATE tasks SET title = ? WHERE id = ?",
            "INSERT INTO tasks (title, completed) VALUES (?, ?)",
            "INSERT INTO tasks (title, completed) VALUES (?, ?)",
            "INSERT INTO tasks (title, completed) VALUES (?, ?)",
            "INSERT INTO tasks (title, completed) VALUES (?, ?)",
            "SELECT id, title, completed FROM tasks ORDER BY id",
            "SELECT COUNT(*) FROM tasks",
            "SELECT id, title, completed FROM tasks WHERE id = ?"),
        run.sql());
  }

  @Test
  void playsOnTheFirstPage() {
    assertEquals(1, Tour.run());
  }
}
