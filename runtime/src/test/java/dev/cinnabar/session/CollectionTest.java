package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Observed collections as the program edits them. */
final class CollectionTest extends SessionFixture {

  private static final String INSERT_TASKS =
      "INSERT INTO user_tasks (title, completed, priority, user_id) VALUES (?, ?, ?, ?)";

  @Test
  void keepsWhatIsQueuedOnAnUnloadedList() {
    store(1, 1);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      forgetStatements();
      UserTask task = new UserTask("queued");
      user.getTasks().add(task);
      assertSent();
      assertSame(user, task.getUser());
      assertEquals(EntityState.PENDING, session.state(task));
      session.flush();
      assertSent(INSERT_TASKS);
      assertEquals(2, user.getTasks().size());
    }
  }

  @Test
  void replacesACollectionByAnother() {
    store(1, 2);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      UserTask kept = user.getTasks().get(0);
      List<UserTask> replacement = new ArrayList<>(List.of(kept, new UserTask("new")));
      user.setTasks(replacement);
      session.commit();
      assertEquals(
          List.of("task 1.1", "new"),
          session.select(USER_TASK.title).orderBy(USER_TASK.id.asc()).list());
      assertSame(user, user.getTasks().get(1).getUser());
    }
  }
}
