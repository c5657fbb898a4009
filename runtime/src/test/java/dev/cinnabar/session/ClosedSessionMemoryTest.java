package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An object that outlives its session keeps the session's other objects from nobody. */
final class ClosedSessionMemoryTest extends SessionFixture {

  @Test
  void oneHeldObjectKeepsNoOther() {
    store(50, 1);
    List<WeakReference<User>> users = new ArrayList<>();
    User held = loadUsers(users);
    assertCollected(users.subList(1, 50));
    assertEquals("user 1", held.getTasks().get(0).getUser().getName());
  }

  /** A method of its own, because a frame keeps what its variables held. */
  private User loadUsers(List<WeakReference<User>> users) {
    try (Session session = database().openSession()) {
      List<User> loaded = session.select(USER).orderBy(USER.id.asc()).list();
      loaded.forEach(user -> users.add(new WeakReference<>(user)));
      assertEquals(1, loaded.get(0).getTasks().size());
      return loaded.get(0);
    }
  }

  @Test
  void oneHeldStubKeepsNoSibling() {
    store(50, 1);
    List<WeakReference<UserTask>> tasks = new ArrayList<>();
    User held = loadTasks(tasks);
    assertCollected(tasks);
    assertEquals("user 1", held.getName());
  }

  private User loadTasks(List<WeakReference<UserTask>> tasks) {
    try (Session session = database().openSession()) {
      List<UserTask> loaded = session.select(USER_TASK).orderBy(USER_TASK.id.asc()).list();
      loaded.forEach(task -> tasks.add(new WeakReference<>(task)));
      assertEquals("user 1", loaded.get(0).getUser().getName());
      return loaded.get(0).getUser();
    }
  }

  @Test
  void aHeldSessionKeepsNothingOnceItIsClosed() {
    store(10, 0);
    List<WeakReference<User>> users = new ArrayList<>();
    Session session = database().openSession();
    session.select(USER).list().forEach(user -> users.add(new WeakReference<>(user)));
    session.close();
    assertCollected(users);
    session.close();
  }

  private static void assertCollected(List<? extends WeakReference<?>> references) {
    for (int round = 0; round < 50 && alive(references) > 0; round++) {
      System.gc();
    }
    assertEquals(0, alive(references));
    assertTrue(references.size() > 5);
  }

  private static long alive(List<? extends WeakReference<?>> references) {
    return references.stream().filter(reference -> reference.get() != null).count();
  }
}
