package dev.cinnabar.sample.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.sample.ChapterRun;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class CompositionChapterTest {

  private static ChapterRun run;

  @BeforeAll
  static void runChapter() {
    run = ChapterRun.of(new CompositionChapter());
  }

  @Test
  void printsAnswers() {
    assertEquals(
        List.of(
            "Write",
            "Rest",
            "Load[owner=Carla, open=3]",
            "Read",
            "Sing",
            "Write",
            "Line[name=Books, depth=0]",
            "Line[name=Fiction, depth=1]",
            "Line[name=Crime, depth=2]",
            "Load[owner=Carla, open=1]",
            "Load[owner=Dora, open=0]",
            "Write",
            "Rest"),
        run.lines());
  }

  @Test
  void asksOnceForEach() {
    assertEquals(
        List.of(
            "SELECT ut.id, ut.title AS title, ut.completed, ut.priority, ut.due, ut.user_id"
                + " FROM user_tasks ut WHERE ut.priority > ?"
                + " UNION SELECT ut2.id, ut2.title, ut2.completed, ut2.priority, ut2.due,"
                + " ut2.user_id FROM user_tasks ut2 WHERE ut2.due IS NULL ORDER BY title DESC",
            "SELECT u.name, loads.c2 FROM users u JOIN (SELECT ut.user_id AS id, COUNT(*) AS c2"
                + " FROM user_tasks ut WHERE ut.completed = ? GROUP BY ut.user_id) loads"
                + " ON loads.id = u.id WHERE loads.c2 > ?",
            "SELECT ranked.id, ranked.title, ranked.completed, ranked.priority, ranked.due,"
                + " ranked.user_id FROM (SELECT ut.id, ut.title, ut.completed, ut.priority,"
                + " ut.due, ut.user_id, ROW_NUMBER() OVER (PARTITION BY ut.user_id"
                + " ORDER BY ut.priority DESC) AS c7 FROM user_tasks ut) ranked"
                + " WHERE ranked.c7 <= ? ORDER BY ranked.title",
            "WITH RECURSIVE tree (id, name, c3) AS (SELECT c.id, c.name, CAST(? AS INTEGER)"
                + " FROM categories c WHERE c.parent_id IS NULL"
                + " UNION ALL SELECT c2.id, c2.name, tree.c3 + ? FROM categories c2"
                + " JOIN tree ON c2.parent_id = tree.id)"
                + " SELECT tree.name, tree.c3 FROM tree ORDER BY tree.c3",
            "SELECT u.name, COUNT(ut.id) FROM users u LEFT JOIN user_tasks ut"
                + " ON ut.user_id = u.id AND ut.priority > ? GROUP BY u.name ORDER BY u.name",
            "SELECT id, title, completed, priority, due, user_id FROM user_tasks"
                + " WHERE (title, priority) IN ((?, ?), (?, ?)) ORDER BY id",
            "WITH wanted (title, priority) AS (VALUES (CAST(? AS VARCHAR), CAST(? AS INTEGER)),"
                + " (CAST(? AS VARCHAR), CAST(? AS INTEGER)))"
                + " SELECT ut.title FROM user_tasks ut JOIN wanted ON wanted.title = ut.title"
                + " WHERE ut.priority < wanted.priority"),
        run.sql().subList(run.sql().size() - 7, run.sql().size()));
  }
}
