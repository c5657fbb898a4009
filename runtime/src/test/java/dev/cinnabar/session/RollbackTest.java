package dev.cinnabar.session;

import static dev.cinnabar.example.CityTable.CITY;
import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.example.City;
import dev.cinnabar.example.Owner;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a rollback brings objects back to where they were. */
final class RollbackTest extends SessionFixture {

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
  void givesUsersOwnListBack() {
    try (Session session = database().openSession()) {
      User user = new User("Anna");
      List<UserTask> mine = user.getTasks();
      UserTask task = new UserTask("first");
      mine.add(task);
      session.add(user);
      session.rollback();
      assertSame(mine, user.getTasks());
      assertEquals(List.of(task), mine);
      session.add(user);
      session.flush();
      session.rollback();
      assertSame(mine, user.getTasks());
      assertNull(task.getId());
      session.add(user);
      session.commit();
      user.getTasks().add(new UserTask("taken back"));
      user.getTasks().remove(task);
      session.rollback();
      assertEquals(List.of(task), mine);
      assertEquals(List.of(task), user.getTasks());
      assertSame(user, task.getUser());
      session.commit();
      assertEquals(1, session.select(USER_TASK).count());
    }
  }

  @Test
  void bringsDeletedObjectsBack() {
    store(1, 2);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      UserTask task = user.getTasks().get(0);
      session.delete(user);
      session.flush();
      assertEquals(EntityState.DELETED, session.state(task));
      session.rollback();
      assertEquals(EntityState.PERSISTENT, session.state(user));
      assertEquals(EntityState.PERSISTENT, session.state(task));
      assertEquals(2, user.getTasks().size());
      assertSame(user, task.getUser());
      session.commit();
      assertEquals(2, session.select(USER_TASK).count());
    }
  }

  @Test
  void restoresWhatWasKnownBeforeTheTransaction() {
    store(1, 0);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setName("committed");
      session.commit();
      user.setName("one");
      session.flush();
      user.setName("two");
      session.flush();
      session.rollback();
      assertEquals("committed", user.getName());
      session.flush();
      assertEquals("committed", session.select(USER.name).one());
    }
  }

  @Test
  void restoresReferencesAndBothCollections() {
    store(2, 1);
    try (Session session = database().openSession()) {
      User one = session.require(USER, 1L);
      User two = session.require(USER, 2L);
      UserTask task = one.getTasks().get(0);
      two.getTasks().add(task);
      session.flush();
      session.rollback();
      assertSame(one, task.getUser());
      assertEquals(List.of(task), one.getTasks());
      assertEquals(1, two.getTasks().size());
    }
  }

  @Test
  void takesAReplacedCollectionBack() {
    store(1, 2);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setTasks(new ArrayList<>());
      session.flush();
      assertEquals(0, user.getTasks().size());
      session.rollback();
      assertEquals(2, user.getTasks().size());
      user.setTasks(new ArrayList<>());
      session.rollback();
      assertEquals(2, user.getTasks().size());
      session.commit();
      assertEquals(2, session.select(USER_TASK).count());
    }
  }

  @Test
  void restoresObjectsWhenTheSessionIsClosed() {
    store(1, 1);
    User user;
    User added = new User("added");
    User waiting = new User("waiting");
    List<UserTask> mine = waiting.getTasks();
    try (Session session = database().openSession()) {
      user = session.require(USER, 1L);
      user.setName("changed");
      session.add(added);
      session.flush();
      session.add(waiting);
    }
    assertEquals("user 1", user.getName());
    assertNull(added.getId());
    assertSame(mine, waiting.getTasks());
    try (Session session = database().openSession()) {
      session.addAll(added, waiting);
      session.commit();
      assertEquals(3, session.select(USER).count());
    }
  }

  @Test
  void restoresEveryObjectThoughASetterFails() {
    database()
        .inTransaction(
            session -> session.addAll(new City("Rome", null), new User("Anna"), new Owner("Bob")));
    try (Session session = database().openSession()) {
      City city = session.require(CITY, 1L);
      User user = session.require(USER, 1L);
      user.setName("changed");
      city.setName("changed");
      city.refuseFromNowOn();
      assertThrows(EntityException.class, session::rollback);
      assertEquals("Anna", user.getName());
      assertEquals("Anna", session.require(USER, 1L).getName());
    }
  }

  @Test
  void showsCollectionsAsBeforeTheTransactionAfterClose() {
    store(2, 2);
    User one;
    User two;
    try (Session session = database().openSession()) {
      one = session.require(USER, 1L);
      assertEquals(2, one.getTasks().size());
      session.commit();
      two = session.require(USER, 2L);
      one.getTasks().clear();
      two.getTasks().clear();
      session.flush();
    }
    assertEquals(2, one.getTasks().size());
    assertThrows(DetachedException.class, () -> two.getTasks().isEmpty());
  }
}
