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
            "Same member: true",
            "In short: What a relationship costs.",
            "Now: Less than you think.",
            "On Java: 1",
            "Topics: 1",
            "Found: Maps without surprises"),
        run.lines());
  }

  @Test
  void loadsForAllRowsAtOnceAndMovesWithOneUpdate() {
    String user = "SELECT id, name FROM users WHERE id = ?";
    String tasks =
        "SELECT id, title, completed, priority, due, user_id FROM user_tasks"
            + " WHERE user_id IN (%s) ORDER BY id";
    String ofOne = tasks.formatted("?");
    String article = "SELECT id, title FROM articles WHERE id = ?";
    String summary =
        "SELECT id, text, article_id FROM summaries WHERE article_id IN (?) ORDER BY id";
    String topics =
        "SELECT t.id, t.name, at.article_id FROM article_topics at"
            + " JOIN topics t ON t.id = at.topic_id WHERE at.article_id IN (?) ORDER BY t.id";
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
            "UPDATE invitations SET member_id = ? WHERE id = ?",
            "INSERT INTO articles (title) VALUES (?)",
            "INSERT INTO summaries (text, article_id) VALUES (?, ?)",
            article,
            summary,
            "DELETE FROM summaries WHERE id = ?",
            "INSERT INTO summaries (text, article_id) VALUES (?, ?)",
            article,
            summary,
            topics,
            "INSERT INTO topics (name) VALUES (?)",
            "INSERT INTO article_topics (article_id, topic_id) VALUES (?, ?)",
            "SELECT a.id, a.title, at.topic_id FROM article_topics at"
                + " JOIN articles a ON a.id = at.article_id WHERE at.topic_id IN (?, ?)"
                + " ORDER BY a.id",
            summary,
            "DELETE FROM article_topics WHERE article_id = ? AND topic_id = ?",
            topics,
            "SELECT a.id, a.title FROM articles a WHERE EXISTS (SELECT 1 FROM topics t"
                + " JOIN article_topics at ON t.id = at.topic_id"
                + " WHERE at.article_id = a.id AND t.name = ?)",
            summary),
        run.sql());
  }
}
