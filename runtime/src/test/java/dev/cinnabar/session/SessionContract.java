package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.EntityNotFoundException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a session does with users and their tasks, on every database. */
abstract class SessionContract extends SessionFixture {

  private static final String SELECT_USER = "SELECT id, name FROM users WHERE id = ?";
  private static final String SELECT_TASKS =
      "SELECT id, title, completed, priority, user_id FROM user_tasks WHERE user_id IN ";
  private static final String INSERT_TASKS =
      "INSERT INTO user_tasks (title, completed, priority, user_id) VALUES (?, ?, ?, ?)";

  @Test
  void insertsParentsBeforeChildrenInBatches() {
    try (Session session = database().openSession()) {
      User anna = new User("Anna");
      anna.getTasks().add(new UserTask("Learn Java"));
      anna.getTasks().add(new UserTask("Learn SQL"));
      session.add(anna);
      assertSame(anna, anna.getTasks().get(0).getUser());
      session.commit();
      assertSent("INSERT INTO users (name) VALUES (?)", INSERT_TASKS + " × 2");
      assertEquals(1L, anna.getId());
      assertEquals(2L, anna.getTasks().get(1).getId());
    }
  }

  @Test
  void findsOneObjectPerRow() {
    store(1, 0);
    try (Session session = database().openSession()) {
      User user = session.get(USER, 1L);
      assertSame(user, session.get(USER, 1L));
      assertSent(SELECT_USER);
      assertSame(user, session.select(USER).one());
      assertNull(session.get(USER, 7L));
      EntityNotFoundException missing =
          assertThrows(EntityNotFoundException.class, () -> session.require(USER, 7L));
      assertEquals("User", missing.entity());
      assertEquals(7L, missing.key());
    }
  }

  @Test
  void updatesOnlyWhatChanged() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      forgetStatements();
      task.setTitle("changed");
      task.setCompleted(true);
      assertEquals(
          List.of(
              new AttributeChange("title", "task 1.1", "changed"),
              new AttributeChange("completed", false, true)),
          session.changes(task));
      session.commit();
      assertSent("UPDATE user_tasks SET title = ?, completed = ? WHERE id = ?");
      task.setTitle("again");
      task.setTitle("changed");
      session.commit();
      assertSent();
    }
  }

  @Test
  void batchesUpdatesOfTheSameColumnsInKeyOrder() {
    store(3, 0);
    try (Session session = database().openSession()) {
      List<User> users = session.select(USER).orderBy(USER.id.desc()).list();
      forgetStatements();
      users.forEach(user -> user.setName(user.getName() + "!"));
      session.commit();
      assertSent("UPDATE users SET name = ? WHERE id = ? × 3");
    }
    try (Session session = database().openSession()) {
      assertEquals("user 2!", session.require(USER, 2L).getName());
    }
  }

  @Test
  void deletesChildrenBeforeParents() {
    store(1, 2);
    try (Session session = database().openSession()) {
      session.delete(session.require(USER, 1L));
      forgetStatements();
      session.commit();
      assertSent(
          SELECT_TASKS + "(?) ORDER BY id",
          "DELETE FROM user_tasks WHERE id = ? × 2",
          "DELETE FROM users WHERE id = ?");
      assertEquals(0, session.select(USER_TASK).count());
    }
  }

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
  void flushesBeforeAQueryThatCouldSeeIt() {
    store(1, 0);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setName("renamed");
      assertEquals("renamed", session.select(USER.name).one());
      session.add(new User("second"));
      assertEquals(2, session.select(USER).count());
      session.rollback();
      assertEquals("user 1", user.getName());
      assertEquals(1, session.select(USER).count());
    }
  }

  @Test
  void rollbackRestoresObjects() {
    store(1, 2);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setName("changed");
      user.getTasks().remove(0);
      User added = new User("added");
      session.add(added);
      session.flush();
      assertNotNull(added.getId());
      user.setName("changed again");
      session.rollback();
      assertEquals("user 1", user.getName());
      assertEquals(2, user.getTasks().size());
      assertNull(added.getId());
      assertEquals(EntityState.TRANSIENT, session.state(added));
      assertEquals(ArrayList.class, added.getTasks().getClass());
      session.add(added);
      session.commit();
      assertEquals(2, session.select(USER).count());
    }
  }

  @Test
  void movesAChildByOneUpdateWhicheverSideIsEdited() {
    store(2, 1);
    try (Session session = database().openSession()) {
      User one = session.require(USER, 1L);
      User two = session.require(USER, 2L);
      UserTask task = one.getTasks().get(0);
      assertEquals(1, two.getTasks().size());
      forgetStatements();
      two.getTasks().add(task);
      one.getTasks().remove(task);
      session.flush();
      assertSent("UPDATE user_tasks SET user_id = ? WHERE id = ?");
      task.setUser(one);
      session.flush();
      assertSent("UPDATE user_tasks SET user_id = ? WHERE id = ?");
      assertEquals(List.of(task), one.getTasks());
      assertEquals(1, two.getTasks().size());
    }
  }

  @Test
  void deletesAnOrphanButNotAtAnAutoflush() {
    store(1, 2);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      UserTask task = user.getTasks().remove(0);
      assertNull(task.getUser());
      assertEquals(2, session.select(USER_TASK).count());
      session.commit();
      assertEquals(1, session.select(USER_TASK).count());
      assertEquals(1, user.getTasks().size());
    }
  }

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
  void refusesSidesThatContradictEachOther() {
    store(2, 1);
    try (Session session = database().openSession()) {
      User one = session.require(USER, 1L);
      User two = session.require(USER, 2L);
      UserTask task = new UserTask("torn");
      one.getTasks().add(task);
      task.setUser(two);
      forgetStatements();
      EntityException torn = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.ContradictingSides, torn.code());
      assertSent();
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

  @Test
  void validatesBeforeTheFirstStatement() {
    try (Session session = database().openSession()) {
      session.addAll(new User(null), new User("x".repeat(101)));
      ValidationException invalid = assertThrows(ValidationException.class, session::commit);
      assertEquals(2, invalid.violations().size());
      assertEquals(
          "[Validation] User.name: is required and null. Set it, or make the column nullable."
              + " User.name: has 101 characters, and the column keeps 100. Shorten it, or declare a"
              + " larger length.",
          invalid.getMessage());
      assertSent();
      session.rollback();
      session.add(new User("fine"));
      session.commit();
    }
  }

  @Test
  void allowsOnlyRollbackAfterAFailedStatement() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      session.commit();
      database().inTransaction(other -> other.delete(other.require(USER_TASK, 1L)));
      task.setTitle("changed");
      StaleDataException stale = assertThrows(StaleDataException.class, session::flush);
      assertEquals("UserTask", stale.entity());
      assertEquals(1L, stale.key());
      SessionStateException refused = assertThrows(SessionStateException.class, session::commit);
      assertEquals(ErrorCode.MustRollBack, refused.code());
      assertSame(stale, refused.getCause());
      assertThrows(SessionStateException.class, () -> session.get(USER, 1L));
      session.rollback();
      assertNotNull(session.get(USER, 1L));
    }
  }

  @Test
  void refusesEverythingAfterClose() {
    store(1, 1);
    Session session = database().openSession();
    User user = session.require(USER, 1L);
    UserTask task = session.require(USER_TASK, 1L);
    session.close();
    session.close();
    assertThrows(SessionStateException.class, () -> session.add(new User("late")));
    assertThrows(SessionStateException.class, session::commit);
    assertEquals("user 1", user.getName());
    DetachedException detached =
        assertThrows(DetachedException.class, () -> user.getTasks().size());
    assertTrue(detached.getMessage().contains("User.tasks"), detached.getMessage());
    assertEquals("task 1.1", task.getTitle());
  }

  @Test
  void refusesASecondObjectForOneKey() {
    store(1, 0);
    try (Session session = database().openSession()) {
      session.require(USER, 1L);
      User copy = new User("copy");
      copy.setId(1L);
      assertEquals(
          ErrorCode.DuplicateObject,
          assertThrows(EntityException.class, () -> session.add(copy)).code());
      User detached = new User("detached");
      detached.setId(9L);
      assertEquals(
          ErrorCode.KeyAlreadySet,
          assertThrows(EntityException.class, () -> session.add(detached)).code());
    }
  }

  @Test
  void refusesAChangedKey() {
    store(1, 0);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setId(5L);
      assertEquals(
          ErrorCode.KeyChanged, assertThrows(EntityException.class, session::flush).code());
    }
  }

  @Test
  void namesBothThreadsThatUseItAtOnce() throws Exception {
    store(1, 0);
    try (Session session = database().openSession()) {
      CountDownLatch inside = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      Thread other =
          new Thread(
              () -> {
                try (Stream<Integer> rows =
                    session
                        .select(USER.id, USER.name)
                        .map((id, name) -> pause(inside, done))
                        .stream()) {
                  assertEquals(1, rows.toList().size());
                }
              },
              "other-thread");
      other.start();
      inside.await();
      SessionStateException overlap =
          assertThrows(SessionStateException.class, () -> session.get(USER, 1L));
      assertEquals(ErrorCode.ConcurrentUse, overlap.code());
      assertTrue(overlap.getMessage().contains("other-thread"), overlap.getMessage());
      done.countDown();
      other.join();
      assertNotNull(session.get(USER, 1L));
    }
  }

  private static int pause(CountDownLatch inside, CountDownLatch done) {
    inside.countDown();
    try {
      done.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return 1;
  }

  @Test
  void refreshesAnObjectThatWasNotChangedMeanwhile() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      session.commit();
      database()
          .inTransaction(
              other -> {
                UserTask same = other.require(USER_TASK, 1L);
                same.setTitle("elsewhere");
                same.setCompleted(true);
              });
      assertEquals("task 1.1", task.getTitle());
      task.setTitle("mine");
      assertSame(task, session.get(USER_TASK, 1L));
      assertEquals("mine", task.getTitle());
      assertTrue(task.isCompleted());
      session.refresh(task);
      assertEquals("elsewhere", task.getTitle());
    }
  }

  @Test
  void tellsTheStateOfAnObject() {
    try (Session session = database().openSession()) {
      User user = new User("Anna");
      assertEquals(EntityState.TRANSIENT, session.state(user));
      session.add(user);
      assertEquals(EntityState.PENDING, session.state(user));
      assertTrue(session.contains(user));
      session.flush();
      assertEquals(EntityState.PERSISTENT, session.state(user));
      session.delete(user);
      assertEquals(EntityState.DELETED, session.state(user));
      session.commit();
      assertEquals(EntityState.TRANSIENT, session.state(user));
      assertFalse(session.contains(user));
    }
  }

  @Test
  void leavesTheSessionUsableAfterARefusedCall() {
    try (Session session = database().openSession()) {
      assertThrows(EntityException.class, () -> session.delete(new User("stranger")));
      assertThrows(CinnabarException.class, () -> session.add("no entity"));
      session.add(new User("Anna"));
      session.commit();
      assertEquals(1, session.select(USER).count());
    }
  }

  @Test
  void rollsBackATransactionThatThrows() {
    User user = new User("never");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            database()
                .inTransaction(
                    session -> {
                      session.add(user);
                      session.flush();
                      throw new IllegalArgumentException("no");
                    }));
    assertNull(user.getId());
    try (Session session = database().openSession()) {
      assertEquals(0, session.select(USER).count());
    }
  }

  @Test
  void keepsTheFirstFailureOfTheDatabase() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      session.commit();
      database().dropAll();
      task.setTitle("nowhere");
      DatabaseException failure = assertThrows(DatabaseException.class, session::flush);
      assertNotNull(failure.sql());
      SessionStateException refused =
          assertThrows(SessionStateException.class, () -> session.select(USER).list());
      assertSame(failure, refused.getCause());
    }
    database().createAll();
  }
}
