package dev.cinnabar.session;

import static dev.cinnabar.example.OwnerTable.OWNER;
import static dev.cinnabar.example.SeatTable.SEAT;
import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.example.Owner;
import dev.cinnabar.example.Seat;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Random;
import java.util.Set;
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

  private User load(Session session, int tasks) {
    store(1, tasks);
    User user = session.require(USER, 1L);
    assertEquals(tasks, user.getTasks().size());
    forgetStatements();
    return user;
  }

  @Test
  void writesNothingForANewOrder() {
    try (Session session = database().openSession()) {
      User user = load(session, 4);
      List<UserTask> tasks = user.getTasks();
      List<UserTask> before = new ArrayList<>(tasks);
      tasks.sort(Comparator.comparing(UserTask::getTitle).reversed());
      Collections.swap(tasks, 0, 3);
      Collections.shuffle(tasks, new Random(1));
      Collections.reverse(tasks);
      UserTask moved = tasks.remove(1);
      tasks.add(moved);
      tasks.replaceAll(task -> task);
      session.flush();
      assertSent();
      before.forEach(task -> assertSame(user, task.getUser()));
      assertTrue(tasks.containsAll(before));
    }
  }

  @Test
  void walksACopy() {
    try (Session session = database().openSession()) {
      User user = load(session, 3);
      for (UserTask task : user.getTasks()) {
        if (!task.getTitle().endsWith("2")) {
          user.getTasks().remove(task);
        }
      }
      assertEquals(1, user.getTasks().size());
      Iterator<UserTask> running = user.getTasks().iterator();
      session.commit();
      assertEquals("task 1.2", running.next().getTitle());
      assertEquals(1, session.select(USER_TASK).count());
    }
  }

  @Test
  void removesThroughAnIterator() {
    try (Session session = database().openSession()) {
      User user = load(session, 3);
      user.getTasks().removeIf(task -> task.getTitle().endsWith("2"));
      ListIterator<UserTask> walk = user.getTasks().listIterator();
      walk.next();
      walk.set(new UserTask("put"));
      walk.add(new UserTask("more"));
      session.commit();
      assertEquals(
          List.of("task 1.3", "put", "more"),
          session.select(USER_TASK.title).orderBy(USER_TASK.id.asc()).list());
    }
  }

  @Test
  void clearsAll() {
    try (Session session = database().openSession()) {
      User user = load(session, 2);
      user.getTasks().clear();
      session.commit();
      assertSent("DELETE FROM user_tasks WHERE id = ? × 2");
      assertTrue(user.getTasks().isEmpty());
    }
  }

  @Test
  void writesNothingForRemoveAndReAdd() {
    try (Session session = database().openSession()) {
      User user = load(session, 2);
      UserTask task = user.getTasks().remove(0);
      user.getTasks().add(0, task);
      session.commit();
      assertSent();
    }
  }

  @Test
  void refusesNullAndStaysAsItWas() {
    try (Session session = database().openSession()) {
      User user = load(session, 1);
      assertThrows(NullPointerException.class, () -> user.getTasks().add(null));
      assertThrows(NullPointerException.class, () -> user.getTasks().add(0, null));
      assertThrows(NullPointerException.class, () -> user.getTasks().set(0, null));
      assertEquals(1, user.getTasks().size());
      session.commit();
      assertSent();
    }
  }

  @Test
  void refusesNullInThePlaceOfACollection() {
    try (Session session = database().openSession()) {
      User user = load(session, 1);
      user.setTasks(null);
      assertEquals(
          ErrorCode.ContradictingSides, assertThrows(EntityException.class, session::flush).code());
      session.rollback();
      assertEquals(1, user.getTasks().size());
    }
  }

  @Test
  void takesNullOfANewObjectForNone() {
    try (Session session = database().openSession()) {
      User user = new User("Anna");
      user.setTasks(null);
      session.add(user);
      user.getTasks().add(new UserTask("late"));
      session.commit();
      assertEquals(1, user.getTasks().size());
    }
  }

  @Test
  void seesWritesThroughAnOldReference() {
    try (Session session = database().openSession()) {
      User user = new User("Anna");
      List<UserTask> mine = user.getTasks();
      session.add(user);
      mine.add(new UserTask("before flush"));
      session.flush();
      mine.add(new UserTask("after flush"));
      session.commit();
      mine.add(new UserTask("after commit"));
      session.commit();
      mine.remove(0);
      mine.add(new UserTask("before load"));
      assertEquals(3, user.getTasks().size());
      session.commit();
      assertEquals(
          List.of("after flush", "after commit", "before load"),
          session.select(USER_TASK.title).orderBy(USER_TASK.id.asc()).list());
      assertEquals(3, user.getTasks().size());
      assertEquals(3, mine.size());
    }
  }

  @Test
  void replacesStorageThatCannotBeEdited() {
    try (Session session = database().openSession()) {
      for (List<UserTask> fixed :
          List.of(
              List.<UserTask>of(),
              Collections.<UserTask>emptyList(),
              Collections.singletonList(new UserTask("single")),
              Arrays.asList(new UserTask("array")),
              Collections.nCopies(0, new UserTask("copies")),
              Collections.unmodifiableList(new ArrayList<UserTask>()))) {
        User user = new User("Anna");
        user.setTasks(fixed);
        session.add(user);
        int before = fixed.size();
        user.getTasks().add(new UserTask("more"));
        assertEquals(before + 1, user.getTasks().size());
      }
      session.commit();
      assertEquals(8, session.select(USER_TASK).count());
    }
  }

  @Test
  void movesAllElementsOfACollectionPutIntoAnotherField() {
    store(2, 2);
    try (Session session = database().openSession()) {
      User one = session.require(USER, 1L);
      User two = session.require(USER, 2L);
      two.setTasks(one.getTasks());
      session.commit();
      assertEquals(2, two.getTasks().size());
      assertEquals(0, one.getTasks().size());
      assertEquals(2, session.select(USER_TASK).count());
    }
  }

  @Test
  void findsElementsOfASetAfterTheirHashHasChanged() {
    try (Session session = database().openSession()) {
      Owner owner = new Owner("Anna");
      Set<Seat> mine = owner.getSeats();
      Seat seat = new Seat("1A");
      owner.getSeats().add(seat);
      session.add(owner);
      session.commit();
      assertFalse(owner.getSeats().add(new Seat("1A")));
      assertTrue(owner.getSeats().contains(new Seat("1A")));
      seat.setCode("2B");
      assertTrue(owner.getSeats().contains(seat));
      session.commit();
      assertTrue(owner.getSeats().contains(new Seat("2B")));
      assertTrue(mine.contains(new Seat("2B")));
      owner.getSeats().remove(seat);
      session.commit();
      assertEquals(0, session.select(SEAT).count());
    }
  }

  @Test
  void loadsASetBeforeItAdds() {
    database()
        .inTransaction(
            session -> {
              Owner owner = new Owner("Anna");
              owner.getSeats().add(new Seat("1A"));
              session.add(owner);
            });
    try (Session session = database().openSession()) {
      Owner owner = session.require(OWNER, 1L);
      forgetStatements();
      assertFalse(owner.getSeats().add(new Seat("1A")));
      assertSent("SELECT id, code, owner_id FROM seats WHERE owner_id IN (?) ORDER BY id");
      assertTrue(owner.getSeats().add(new Seat("1B")));
      session.commit();
      assertSent("INSERT INTO seats (code, owner_id) VALUES (?, ?)");
    }
  }

  @Test
  void losesNoRowThatASetTakesForAnother() {
    Owner owner = new Owner("Anna");
    database()
        .inTransaction(
            session -> {
              session.add(owner);
              session.flush();
              for (int i = 0; i < 2; i++) {
                Seat seat = new Seat("1A");
                seat.setOwnerId(owner.getId());
                session.add(seat);
              }
            });
    try (Session session = database().openSession()) {
      Owner same = session.require(OWNER, 1L);
      assertEquals(1, same.getSeats().size());
      same.getSeats().add(new Seat("1B"));
      session.commit();
      assertEquals(2, same.getSeats().size());
      assertEquals(3, session.select(SEAT).count());
    }
  }
}
