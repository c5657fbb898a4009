package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.example.User;
import java.util.ArrayList;
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
}
