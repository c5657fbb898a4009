package dev.cinnabar.internal.flush;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cinnabar.Database;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import dev.cinnabar.mapping.Stub;
import dev.cinnabar.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deleting what was never loaded. */
final class StubDeletionTest {

  private Database database;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:h2:mem:", USER, USER_TASK);
    database.createAll();
    database.inTransaction(
        session -> {
          User anna = new User("Anna");
          anna.getTasks().add(new UserTask("one"));
          anna.getTasks().add(new UserTask("two"));
          session.add(anna);
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void deletesAStubWithWhatItOwns() {
    try (Session session = database.openSession()) {
      User stub = session.require(USER_TASK, 1L).getUser();
      assertInstanceOf(Stub.class, stub);
      session.delete(stub);
      session.commit();
      assertNull(session.get(USER, 1L));
      assertEquals(0, session.select(USER_TASK).count());
    }
  }

  @Test
  void keepsAStubThatIsAddedAgain() {
    try (Session session = database.openSession()) {
      User stub = session.require(USER_TASK, 1L).getUser();
      session.delete(stub);
      session.add(stub);
      session.commit();
      assertEquals("Anna", session.require(USER, 1L).getName());
      assertEquals(2, stub.getTasks().size());
    }
  }

  @Test
  void bringsADeletedStubBackOnRollback() {
    try (Session session = database.openSession()) {
      User stub = session.require(USER_TASK, 1L).getUser();
      session.delete(stub);
      session.flush();
      session.rollback();
      assertEquals("Anna", stub.getName());
      assertEquals(2, stub.getTasks().size());
    }
  }
}
