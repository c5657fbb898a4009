package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
}
