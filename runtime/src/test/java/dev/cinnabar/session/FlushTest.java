package dev.cinnabar.session;

import static dev.cinnabar.example.UserTable.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.Database;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.example.User;
import dev.cinnabar.fault.LogLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** What a flush says of rows that others took away, and that it does not run inside itself. */
final class FlushTest extends SessionFixture {

  @Test
  void warnsThatADeletedRowWasGoneAlready() {
    store(1, 0);
    try (Session session = database().openSession();
        LogLines log = new LogLines("dev.cinnabar.session", Level.WARNING)) {
      User user = session.require(USER, 1L);
      session.rollback();
      elsewhere("DELETE FROM users");
      session.delete(user);
      session.commit();
      assertEquals(List.of("DELETE: the row of User 1 was gone already."), log.lines());
      assertNull(session.get(USER, 1L));
    }
  }

  @Test
  void refusesAFlushWithinAFlush() {
    assertRefusedWithinAFlush(Session::flush);
  }

  @Test
  void refusesAQueryWithinAFlush() {
    assertRefusedWithinAFlush(session -> session.select(USER).list());
  }

  private void assertRefusedWithinAFlush(Consumer<Session> call) {
    List<SessionStateException> refusals = new ArrayList<>();
    Session[] open = new Session[1];
    try (Database listening =
            Database.at(url())
                .tables(USER)
                .listener(
                    event -> {
                      if (event.sql().startsWith("INSERT")) {
                        refusals.add(
                            assertThrows(SessionStateException.class, () -> call.accept(open[0])));
                      }
                    })
                .open();
        Session session = listening.openSession()) {
      open[0] = session;
      session.add(new User("Anna"));
      session.commit();
    }
    assertEquals(
        List.of(ErrorCode.Reentrance), refusals.stream().map(SessionStateException::code).toList());
    try (Session session = database().openSession()) {
      assertEquals(1, session.select(USER).count());
    }
  }
}
