package dev.cinnabar.sample.relationships;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class RelationshipsChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new RelationshipsChapter());
  }

  @Test
  void printsAnnaAndHerTasksInBothForms() {
    assertEquals(
        List.of(
            "Anna has 2 tasks",
            "  Learn Java, a task of Anna",
            "  Learn Cinnabar, a task of Anna",
            "Ben has 1 task, Anna 0",
            "All users together have 1 task, found by two statements",
            "Learn Java belongs to Ben",
            "Anna has 2 tasks",
            "Invited: Anna",
            "Same member: true"),
        run.lines());
  }

  @Test
  void loadsForAllRowsAtOnceAndMovesWithOneUpdate() {
    String user = "SELECT id, name FROM users WHERE id = ?";
    String tasks =
        "SELECT id, title, completed, priority, due, user_id FROM user_tasks"
            + " WHERE user_id IN (%s) ORDER BY id";
    String ofOne = tasks.formatted("?");
    assertEquals(
        List.of(
            "INSERT INTO users (name) VALUES (?)",
            "INSERT INTO user_tasks (title, completed, priority, due, user_id)"
                + " VALUES (?, ?, ?, ?, ?)",
            user,
            ofOne,
            user,
            ofOne,
            "INSERT INTO users (name) VALUES (?)",
            "UPDATE user_tasks SET user_id = ? WHERE id = ?",
            ofOne,
            "DELETE FROM user_tasks WHERE id = ?",
            ofOne,
            ofOne,
            "SELECT id, name FROM users ORDER BY id",
            tasks.formatted("?, ?"),
            "SELECT id, title, completed, priority, due, user_id FROM user_tasks",
            "INSERT INTO members (name) VALUES (?)",
            "INSERT INTO member_tasks (title, member_id) VALUES (?, ?)",
            "INSERT INTO member_tasks (title, member_id) VALUES (?, ?)",
            "SELECT id, name FROM members WHERE id = ?",
            "SELECT id, title, member_id FROM member_tasks WHERE member_id IN (?) ORDER BY id",
            "INSERT INTO invitations (member_id) VALUES (?)",
            "SELECT id, name FROM members WHERE id IN (?)",
            "INSERT INTO members (name) VALUES (?)",
            "UPDATE invitations SET member_id = ? WHERE id = ?"),
        run.sql());
  }
}
