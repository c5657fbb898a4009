package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the two sides of a relationship follow each other. */
final class BothSidesTest extends SessionFixture {

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
  void takesTheCollectionForTheLaterWord() {
    store(2, 1);
    try (Session session = database().openSession()) {
      User one = session.require(USER, 1L);
      User two = session.require(USER, 2L);
      UserTask task = session.require(USER_TASK, 1L);
      task.setUser(null);
      two.getTasks().add(task);
      session.commit();
      assertSame(two, task.getUser());
      assertEquals(2, two.getTasks().size());
      assertTrue(one.getTasks().isEmpty());
    }
  }

  @Test
  void refusesAChildAddedToTwoCollections() {
    store(2, 0);
    for (boolean loaded : new boolean[] {false, true}) {
      try (Session session = database().openSession()) {
        User one = session.require(USER, 1L);
        User two = session.require(USER, 2L);
        if (loaded) {
          touch(one.getTasks());
          touch(two.getTasks());
        }
        UserTask task = new UserTask("torn");
        one.getTasks().add(task);
        two.getTasks().add(task);
        forgetStatements();
        EntityException torn = assertThrows(EntityException.class, session::flush);
        assertEquals(ErrorCode.ContradictingSides, torn.code());
        assertSent();
      }
    }
  }

  @Test
  void movesAcrossAQueryInBetween() {
    store(2, 1);
    try (Session session = database().openSession()) {
      User one = session.require(USER, 1L);
      User two = session.require(USER, 2L);
      UserTask task = one.getTasks().remove(0);
      assertEquals(2, session.select(USER_TASK).count());
      forgetStatements();
      two.getTasks().add(task);
      session.commit();
      assertSent("UPDATE user_tasks SET user_id = ? WHERE id = ?");
      assertEquals(2, two.getTasks().size());
    }
  }

  @Test
  void movesAnUnloadedElementByItsOwnSide() {
    store(2, 2);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      User two = session.require(USER, 2L);
      forgetStatements();
      task.setUser(two);
      session.commit();
      assertSent("UPDATE user_tasks SET user_id = ? WHERE id = ?");
      assertEquals(3, two.getTasks().size());
    }
  }

  @Test
  void doesNotAddAChildByItsParentAlone() {
    store(1, 0);
    try (Session session = database().openSession()) {
      UserTask task = new UserTask("alone");
      task.setUser(session.require(USER, 1L));
      assertEquals(EntityState.TRANSIENT, session.state(task));
      session.commit();
      assertEquals(0, session.select(USER_TASK).count());
    }
  }

  @Test
  void refusesAnElementThatBelongsToNoSession() {
    store(2, 1);
    UserTask detached;
    try (Session session = database().openSession()) {
      detached = session.require(USER_TASK, 2L);
    }
    try (Session session = database().openSession()) {
      session.require(USER, 1L).getTasks().add(detached);
      forgetStatements();
      EntityException refused = assertThrows(EntityException.class, session::commit);
      assertEquals(ErrorCode.NotInSession, refused.code());
      assertEquals(2L, refused.key());
      assertSent();
    }
    try (Session session = database().openSession()) {
      User user = new User("new");
      user.getTasks().add(detached);
      session.add(user);
      assertEquals(
          ErrorCode.NotInSession, assertThrows(EntityException.class, session::commit).code());
    }
  }
}
