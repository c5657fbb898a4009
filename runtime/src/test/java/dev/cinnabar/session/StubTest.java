package dev.cinnabar.session;

import static dev.cinnabar.example.NodeTable.NODE;
import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.EntityNotFoundException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.example.Node;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import dev.cinnabar.mapping.Stub;
import org.junit.jupiter.api.Test;

/** Stubs: what loads them, what does not, and what is refused. */
final class StubTest extends SessionFixture {

  private void storeNodes() {
    database()
        .inTransaction(
            session -> {
              Node root = new Node("root");
              root.getChildren().add(new Node("child"));
              session.add(root);
            });
    forgetStatements();
  }

  @Test
  void printsClassAndKeyUntilItIsFilled() {
    storeNodes();
    try (Session session = database().openSession()) {
      Node stub = session.require(NODE, 2L).getParent();
      assertInstanceOf(Stub.class, stub);
      forgetStatements();
      assertEquals("Node[1]", stub.toString());
      assertEquals(1L, stub.getId());
      assertSent();
      assertEquals("root", stub.getName());
      assertEquals("node root", stub.toString());
      assertSent("SELECT id, name, stamp, parent_id FROM nodes WHERE id IN (?)");
    }
  }

  @Test
  void loadsBeforeASetterWrites() {
    storeNodes();
    try (Session session = database().openSession()) {
      Node stub = session.require(NODE, 2L).getParent();
      forgetStatements();
      stub.setName("renamed");
      session.flush();
      assertSent(
          "SELECT id, name, stamp, parent_id FROM nodes WHERE id IN (?)",
          "UPDATE nodes SET name = ? WHERE id = ?");
    }
  }

  @Test
  void isNotTakenForWrittenByWhatItsConstructorDoes() {
    storeNodes();
    try (Session session = database().openSession()) {
      Node stub = session.require(NODE, 2L).getParent();
      session.flush();
      assertNotNull(stub.getName());
      session.flush();
    }
  }

  @Test
  void refusesADirectWriteAtTheNextFlush() {
    storeNodes();
    try (Session session = database().openSession()) {
      Node stub = session.require(NODE, 2L).getParent();
      Node.renameUnseen(stub, "lost");
      EntityException written = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.StubWritten, written.code());
      assertTrue(written.getMessage().contains("Node.name"), written.getMessage());
    }
  }

  @Test
  void refusesADirectWriteWhenItIsFilled() {
    storeNodes();
    try (Session session = database().openSession()) {
      Node stub = session.require(NODE, 2L).getParent();
      Node.renameUnseen(stub, "lost");
      EntityException written = assertThrows(EntityException.class, stub::getName);
      assertEquals(ErrorCode.StubWritten, written.code());
    }
  }

  @Test
  void staysReadableAfterCommitAndClose() {
    store(1, 1);
    User user;
    try (Session session = database().openSession()) {
      user = session.require(USER_TASK, 1L).getUser();
      assertEquals("user 1", user.getName());
      session.commit();
    }
    assertInstanceOf(Stub.class, user);
    assertEquals("user 1", user.getName());
  }

  @Test
  void namesItselfWhenItsSessionIsClosed() {
    store(1, 1);
    User user;
    try (Session session = database().openSession()) {
      user = session.require(USER_TASK, 1L).getUser();
    }
    DetachedException detached = assertThrows(DetachedException.class, user::getName);
    assertTrue(detached.getMessage().contains("User[1]"), detached.getMessage());
    assertEquals("User[1]", user.toString());
  }

  @Test
  void isRefreshedByATouchAfterCommit() {
    store(1, 1);
    try (Session session = database().openSession()) {
      User user = session.require(USER_TASK, 1L).getUser();
      assertEquals("user 1", user.getName());
      session.commit();
      elsewhere("UPDATE users SET name = 'elsewhere'");
      assertEquals("elsewhere", user.getName());
      assertSame(user, session.get(USER, 1L));
    }
  }

  @Test
  void tellsThatItsRowIsGone() {
    store(1, 1);
    try (Session session = database().openSession()) {
      User user = session.require(USER_TASK, 1L).getUser();
      session.commit();
      elsewhere("DELETE FROM user_tasks", "DELETE FROM users");
      assertThrows(EntityNotFoundException.class, user::getName);
    }
  }

  @Test
  void comesBackAfterItsDeletionWasRolledBack() {
    store(1, 2);
    try (Session session = database().openSession()) {
      User user = session.require(USER_TASK, 1L).getUser();
      session.delete(user);
      session.rollback();
      assertEquals(EntityState.PERSISTENT, session.state(user));
      assertEquals("user 1", user.getName());
      assertEquals(2, user.getTasks().size());
    }
  }

  @Test
  void isAddedAsAnElementWithoutLosingItsRow() {
    storeNodes();
    try (Session session = database().openSession()) {
      Node stub = session.require(NODE, 2L).getParent();
      Node above = new Node("above");
      session.add(above);
      above.getChildren().add(stub);
      session.commit();
      assertEquals("root", stub.getName());
      assertSame(above, stub.getParent());
    }
  }

  @Test
  void isDeletedWithItsChildren() {
    store(1, 2);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      session.delete(task.getUser());
      session.commit();
      assertEquals(0, session.select(USER_TASK).count());
      assertEquals(0, session.select(USER).count());
    }
  }

  @Test
  void showsItsOwnTextWithoutAStatementOnceItWasFilled() {
    storeNodes();
    try (Session session = database().openSession()) {
      Node stub = session.require(NODE, 2L).getParent();
      assertEquals("root", stub.getName());
      session.commit();
      forgetStatements();
      assertEquals("node root", stub.toString());
      assertSent();
    }
  }
}
