package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.ArrayList;
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

  @Test
  void asksForFiveHundredKeysAtATime() {
    store(1_100, 0);
    try (Session session = database().openSession()) {
      List<User> users = session.select(USER).orderBy(USER.id.asc()).list();
      List<Integer> batches = new ArrayList<>();
      touch(users.get(600).getTasks());
      touch(users.get(0).getTasks());
      touch(users.get(1).getTasks());
      for (String sql : sent()) {
        batches.add((int) sql.chars().filter(c -> c == '?').count());
      }
      assertEquals(3, batches.size());
      assertTrue(batches.get(1) >= 500 && batches.get(2) >= 500, batches.toString());
      forgetStatements();
      users.forEach(user -> touch(user.getTasks()));
      assertEquals(1, sent().size());
    }
  }

  @Test
  void takesObjectsOfTheSessionBeforeItAsks() {
    store(2, 1);
    try (Session session = database().openSession()) {
      List<User> users = session.select(USER).list();
      List<UserTask> tasks = session.select(USER_TASK).orderBy(USER_TASK.id.asc()).list();
      forgetStatements();
      assertSame(session.get(USER, 2L), tasks.get(1).getUser());
      assertEquals("user 2", tasks.get(1).getUser().getName());
      assertTrue(users.contains(tasks.get(0).getUser()));
      assertSent();
    }
  }

  @Test
  void asksNothingForANullKey() {
    database().inTransaction(session -> session.add(new UserTask("alone")));
    try (Session session = database().openSession()) {
      forgetStatements();
      assertNull(session.select(USER_TASK).one().getUser());
      assertEquals(1, sent().size());
    }
  }

  @Test
  void readsCollectionsAnewAfterACommit() {
    store(1, 2);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      assertEquals(2, user.getTasks().size());
      session.commit();
      elsewhere(
          "DELETE FROM user_tasks WHERE id = 1",
          "UPDATE user_tasks SET user_id = NULL WHERE id = 2",
          "INSERT INTO user_tasks (id, title, completed, user_id) VALUES (9, 'new', FALSE, 1)");
      assertEquals(1, user.getTasks().size());
      assertEquals("new", user.getTasks().get(0).getTitle());
    }
  }

  @Test
  void seesAnAssignmentWhenACollectionIsLoadedAfterIt() {
    store(2, 1);
    try (Session session = database().openSession()) {
      User one = session.require(USER, 1L);
      UserTask moved = session.require(USER_TASK, 2L);
      moved.setUser(one);
      UserTask added = new UserTask("new");
      added.setUser(one);
      session.add(added);
      assertEquals(3, one.getTasks().size());
      assertEquals(0, session.require(USER, 2L).getTasks().size());
      session.commit();
      assertEquals(3, one.getTasks().size());
    }
  }

  @Test
  void keepsWhatIsLoadedAndUnflushed() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      task.setTitle("mine");
      User user = session.require(USER, 1L);
      assertEquals("mine", user.getTasks().get(0).getTitle());
      session.get(USER_TASK, 1L);
      assertEquals("mine", task.getTitle());
    }
  }

  @Test
  void neverFlushesForGetLazyLoadsAndRefresh() {
    store(1, 1);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setName("changed");
      session.add(new User("new"));
      forgetStatements();
      session.get(USER_TASK, 1L);
      touch(user.getTasks());
      session.refresh(user);
      assertEquals("user 1", user.getName());
      assertTrue(sent().stream().allMatch(sql -> sql.startsWith("SELECT")), sent().toString());
    }
  }

  @Test
  void readsCollectionsAnewAfterARefresh() {
    store(1, 1);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      assertEquals(1, user.getTasks().size());
      session.commit();
      session.select(USER).list();
      assertEquals(1, user.getTasks().size());
      session.refresh(user);
      forgetStatements();
      assertEquals(1, user.getTasks().size());
      assertEquals(1, sent().size());
    }
  }

  @Test
  void staysReadableAfterClose() {
    store(1, 2);
    User user;
    try (Session session = database().openSession()) {
      user = session.require(USER, 1L);
      assertEquals(2, user.getTasks().size());
      session.commit();
    }
    assertEquals(2, user.getTasks().size());
    assertEquals("task 1.1", user.getTasks().get(0).getTitle());
  }

  @Test
  void tellsAnUnwrittenChangeOfARowThatIsGone() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      session.commit();
      task.setTitle("changed");
      elsewhere("DELETE FROM user_tasks");
      assertNull(session.get(USER_TASK, 1L));
      assertThrows(StaleDataException.class, session::commit);
    }
  }

  @Test
  void asksOnceForARowThatAResultReturnsTwice() {
    store(1, 2);
    try (Session session = database().openSession()) {
      List<User> users = session.select(USER).join(USER.tasks, USER_TASK).list();
      assertEquals(2, users.size());
      assertSame(users.get(0), users.get(1));
      forgetStatements();
      assertEquals(2, users.get(0).getTasks().size());
      assertSent(SELECT_TASKS + "(?) ORDER BY id");
    }
  }

  @Test
  void loadsCollectionsOfACommittedResultTogether() {
    store(3, 1);
    try (Session session = database().openSession()) {
      List<User> users = session.select(USER).orderBy(USER.id.asc()).list();
      users.forEach(user -> touch(user.getTasks()));
      session.commit();
      forgetStatements();
      users.forEach(user -> touch(user.getTasks()));
      assertSent(SELECT_TASKS + "(?, ?, ?, ?) ORDER BY id");
    }
  }
}
