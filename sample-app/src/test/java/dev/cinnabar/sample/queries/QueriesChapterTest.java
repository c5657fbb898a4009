package dev.cinnabar.sample.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class QueriesChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new QueriesChapter());
  }

  @Test
  void printsAnswers() {
    assertEquals(
        List.of(
            "Urgent: Compare ORMs",
            "Urgent: Port the ORM layer",
            "Dora's: Port the ORM layer",
            "Carla: Read about ORM (3)",
            "Carla: Compare ORMs (5)",
            "Carla",
            "Dora",
            "Carla, false, true, 1 undated",
            "by the end of the quarter: Read about ORM",
            "by the end of the quarter: Compare ORMs",
            "some day: Order lunch",
            "by the end of the quarter: Port the ORM layer",
            "Load[owner=Carla, tasks=3, undated=1, effort=26]",
            "Place[title=Read about ORM, place=1, gap=0]",
            "Place[title=Compare ORMs, place=2, gap=2]",
            "Place[title=Port the ORM layer, place=3, gap=-1]",
            "2 important",
            "Port the ORM layer",
            "Compare ORMs",
            "true, true"),
        run.lines());
  }

  @Test
  void asksWithBindsOnly() {
    assertEquals(
        List.of(
            "INSERT INTO users (name) VALUES (?)",
            "INSERT INTO user_tasks (title, completed, priority, due, user_id)"
                + " VALUES (?, ?, ?, ?, ?)",
            "SELECT id, title, completed, priority, due, user_id FROM user_tasks"
                + " WHERE completed = ? AND title LIKE ? ESCAPE '!'"
                + " ORDER BY priority DESC, id LIMIT ?",
            "SELECT ut.id, ut.title, ut.completed, ut.priority, ut.due, ut.user_id"
                + " FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id WHERE u.name = ?",
            "SELECT u.name, ut.title, ut.priority"
                + " FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id"
                + " WHERE ut.due < ? ORDER BY ut.due",
            "SELECT id, name FROM users WHERE name = ? LIMIT ?",
            "SELECT id, name FROM users WHERE name = ? LIMIT ?",
            "SELECT EXISTS (SELECT 1 FROM user_tasks WHERE completed = ?)",
            "SELECT COUNT(*) FROM user_tasks WHERE due IS NULL",
            "SELECT id, name FROM users WHERE name > ?",
            "SELECT (CASE WHEN completed = ? THEN CAST(? AS VARCHAR)"
                + " WHEN due IS NULL THEN CAST(? AS VARCHAR) ELSE CAST(? AS VARCHAR) END || ?)"
                + " || title FROM user_tasks WHERE COALESCE(EXTRACT(YEAR FROM due), ?) = ?"
                + " ORDER BY id",
            "SELECT u.name, COUNT(*), COUNT(*) FILTER (WHERE ut.due IS NULL), SUM(ut.priority * ?)"
                + " FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id"
                + " GROUP BY u.name HAVING COUNT(*) > ?",
            "SELECT title, ROW_NUMBER() OVER (ORDER BY due),"
                + " COALESCE(priority - LAG(priority) OVER (ORDER BY due), ?)"
                + " FROM user_tasks WHERE due IS NOT NULL ORDER BY due",
            "SELECT id, title, completed, priority, due, user_id FROM user_tasks"
                + " WHERE priority >= ? ORDER BY id",
            "SELECT title FROM user_tasks WHERE due IS NOT NULL AND priority >= ?"
                + " ORDER BY due DESC, title",
            "SELECT id, title, completed, priority, due, user_id, due, id FROM user_tasks"
                + " ORDER BY due NULLS FIRST, id LIMIT ?",
            "SELECT id, title, completed, priority, due, user_id, due, id FROM user_tasks"
                + " WHERE due > ? OR (due = ? AND id > ?) ORDER BY due NULLS FIRST, id LIMIT ?",
            "SELECT id, title, completed, priority, due, user_id, due, id FROM user_tasks"
                + " WHERE due < ? OR due IS NULL OR (due = ? AND id < ?)"
                + " ORDER BY due DESC NULLS LAST, id DESC LIMIT ?",
            "SELECT id, title, completed, priority, due, user_id FROM user_tasks"
                + " ORDER BY due LIMIT ? OFFSET ?",
            "SELECT COUNT(*) FROM user_tasks",
            "SELECT id, title, completed, priority, due, user_id FROM user_tasks"
                + " WHERE completed = ? ORDER BY priority DESC, id LIMIT ? FOR UPDATE SKIP LOCKED"),
        run.sql());
  }
}
