package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a transaction that are taken back alone. */
public abstract class NestedContract extends Contract {

  protected NestedContract(TestDatabase product) {
    super(product);
  }

  /** What a block throws goes to the caller; its rows and its changes in memory are gone. */
  @Test
  void takesBackABlockThatThrows() {
    UserTask known = new UserTask("Learn ORM");
    prepare(session -> session.add(known));
    try (Session session = database.openSession()) {
      UserTask task = session.require(USER_TASK, known.getId());
      task.setTitle("Before");
      UserTask added = new UserTask("Never");
      IOException thrown =
          assertThrows(
              IOException.class,
              () ->
                  session.nested(
                      () -> {
                        task.setTitle("Within");
                        session.add(added);
                        session.flush();
                        task.setPriority(7);
                        throw new IOException("no file");
                      }));
      assertEquals("no file", thrown.getMessage());
      assertEquals("Before", task.getTitle());
      assertEquals(0, task.getPriority());
      assertNull(added.getId());
      assertEquals(EntityState.TRANSIENT, session.state(added));
      log.clear();
      session.commit();
      log.assertSent();
    }
    assertEquals(List.of("Before|0"), rows("SELECT title, priority FROM user_tasks"));
  }

  @Test
  void keepsABlockThatEndsAndReturnsItsResult() {
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      Long id =
          session.callNested(
              () -> {
                UserTask task = new UserTask("Within");
                session.add(task);
                session.flush();
                return task.getId();
              });
      assertNotNull(id);
      assertSame(session.require(USER_TASK, id), session.require(USER_TASK, id));
      session.commit();
    }
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
    assertEquals(List.of("Within"), rows("SELECT title FROM user_tasks"));
  }

  /** Everything that was changed within is written before the block ends. */
  @Test
  void flushesAtBothEnds() {
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      session.nested(
          () -> {
            log.assertSent("insert users");
            session.add(new User("Ben"));
          });
      log.assertSent("insert users");
    }
    assertEquals(List.of(), rows("SELECT name FROM users"));
  }

  /** On PostgreSQL a refused row ends the transaction, unless there is a savepoint. */
  @Test
  void goesOnAfterARefusedRow() {
    prepare(session -> session.add(new Country("de", "Germany")));
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      assertThrows(
          ConstraintViolationException.class,
          () -> session.nested(() -> session.add(new Country("de", "again"))));
      assertEquals("Germany", session.require(COUNTRY, "de").getName());
      session.add(new User("Ben"));
      session.commit();
    }
    assertEquals(List.of("Anna", "Ben"), rows("SELECT name FROM users ORDER BY name"));
    assertEquals(List.of("Germany"), rows("SELECT name FROM countries"));
  }

  /** The failure cannot be lost by swallowing it inside. */
  @Test
  void takesBackABlockThatSwallowedAFailure() {
    prepare(session -> session.add(new Country("de", "Germany")));
    try (Session session = database.openSession()) {
      session.add(new User("Anna"));
      SessionStateException refused =
          assertThrows(
              SessionStateException.class,
              () ->
                  session.nested(
                      () -> {
                        session.add(new User("Ben"));
                        session.add(new Country("de", "again"));
                        assertThrows(ConstraintViolationException.class, session::flush);
                      }));
      assertEquals(ErrorCode.MustRollBack, refused.code());
      assertTrue(refused.getCause() instanceof ConstraintViolationException);
      session.commit();
    }
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
  }

  @Test
  void nestsBlocksInBlocks() {
    User anna = new User("Anna");
    try (Session session = database.openSession()) {
      session.add(anna);
      session.nested(
          () -> {
            anna.setName("Anne");
            assertThrows(
                IllegalStateException.class,
                () ->
                    session.nested(
                        () -> {
                          anna.setName("Annika");
                          session.flush();
                          throw new IllegalStateException("inner");
                        }));
            assertEquals("Anne", anna.getName());
            session.nested(() -> session.add(new User("Ben")));
          });
      assertEquals("Anne", anna.getName());
      session.commit();
    }
    assertEquals(List.of("Anne", "Ben"), rows("SELECT name FROM users ORDER BY name"));
  }

  /** What an ended block has done is taken back with the rest. */
  @Test
  void takesBackEndedBlocksWithTheTransaction() {
    UserTask known = new UserTask("Learn ORM");
    prepare(session -> session.add(known));
    try (Session session = database.openSession()) {
      UserTask task = session.require(USER_TASK, known.getId());
      UserTask added = new UserTask("Never");
      session.nested(
          () -> {
            task.setTitle("Within");
            session.add(added);
          });
      assertNotNull(added.getId());
      session.rollback();
      assertEquals("Learn ORM", task.getTitle());
      assertNull(added.getId());
      session.commit();
    }
    assertEquals(List.of("Learn ORM"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void bringsDeletedObjectsAndMovedChildrenBack() {
    User anna = new User("Anna");
    anna.getTasks().add(new UserTask("Learn Java"));
    anna.getTasks().add(new UserTask("Write code"));
    User ben = new User("Ben");
    prepare(session -> session.addAll(anna, ben));
    try (Session session = database.openSession()) {
      User owner = session.require(USER, anna.getId());
      User other = session.require(USER, ben.getId());
      UserTask moved = owner.getTasks().get(0);
      UserTask deleted = owner.getTasks().get(1);
      assertThrows(
          IllegalStateException.class,
          () ->
              session.nested(
                  () -> {
                    other.getTasks().add(moved);
                    session.delete(deleted);
                    session.flush();
                    throw new IllegalStateException();
                  }));
      assertEquals(EntityState.PERSISTENT, session.state(deleted));
      assertSame(owner, moved.getUser());
      assertEquals(2, owner.getTasks().size());
      assertEquals(0, other.getTasks().size());
      session.commit();
    }
    assertEquals(
        List.of("Anna|Learn Java", "Anna|Write code"),
        rows(
            "SELECT u.name, t.title FROM users u JOIN user_tasks t ON t.user_id = u.id ORDER BY"
                + " t.id"));
  }

  @Test
  void refusesToEndTheTransactionWithin() {
    try (Session session = database.openSession()) {
      SessionStateException refused =
          assertThrows(SessionStateException.class, () -> session.nested(session::commit));
      assertEquals(ErrorCode.Reentrance, refused.code());
      assertThrows(SessionStateException.class, () -> session.nested(session::rollback));
      session.add(new User("Anna"));
      session.commit();
    }
    assertEquals(List.of("Anna"), rows("SELECT name FROM users"));
  }

  @Test
  void mayBeClosedWithin() {
    Session session = database.openSession();
    SessionStateException closed =
        assertThrows(
            SessionStateException.class,
            () ->
                session.nested(
                    () -> {
                      session.add(new User("Anna"));
                      session.flush();
                      session.close();
                    }));
    assertEquals(ErrorCode.SessionClosed, closed.code());
    assertEquals(List.of(), rows("SELECT name FROM users"));
  }
}
