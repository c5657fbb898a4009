package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is loaded when, and for whom else with it. */
final class LoadingTest extends SessionFixture {

  private static final String SELECT_TASKS =
      "SELECT id, title, completed, priority, user_id FROM user_tasks WHERE user_id IN ";

  @Test
  void loadsACollectionForAllRowsOfTheResult() {
    store(3, 2);
    try (Session session = database().openSession()) {
      List<User> users = session.select(USER).orderBy(USER.id.asc()).list();
      forgetStatements();
      for (User user : users) {
        assertEquals(2, user.getTasks().size());
        assertSame(user, user.getTasks().get(0).getUser());
      }
      assertSent(SELECT_TASKS + "(?, ?, ?, ?) ORDER BY id");
    }
  }

  @Test
  void loadsAReferenceForAllRowsOfTheResult() {
    store(3, 1);
    try (Session session = database().openSession()) {
      List<UserTask> tasks = session.select(USER_TASK).orderBy(USER_TASK.id.asc()).list();
      User first = tasks.get(0).getUser();
      assertEquals(1L, first.getId());
      assertEquals("User[1]", first.toString());
      forgetStatements();
      assertEquals("user 1", first.getName());
      assertEquals("user 3", tasks.get(2).getUser().getName());
      assertSent("SELECT id, name FROM users WHERE id IN (?, ?, ?, ?)");
      assertSame(first, session.get(USER, 1L));
      assertSent();
    }
  }
}
