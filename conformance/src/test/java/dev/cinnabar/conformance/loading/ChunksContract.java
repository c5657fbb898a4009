package dev.cinnabar.conformance.loading;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work on many rows keeps the objects of one part at a time. */
public abstract class ChunksContract extends Contract {

  protected ChunksContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          for (int index = 1; index <= 25; index++) {
            User user = new User("User " + index);
            user.getTasks().add(new UserTask("Task " + index));
            session.add(user);
          }
        });
  }

  @Test
  void writesAndForgetsBehindEachPart() {
    try (Session session = database.openSession()) {
      List<Integer> sizes = new ArrayList<>();
      List<User> earlier = new ArrayList<>();
      session
          .select(USER)
          .orderBy(USER.id.asc())
          .chunks(
              10,
              users -> {
                sizes.add(users.size());
                earlier.forEach(user -> assertFalse(session.contains(user)));
                earlier.addAll(users);
                users.forEach(user -> user.setName(user.getName() + "!"));
              });
      assertEquals(List.of(10, 10, 5), sizes);
      log.assertSent("select users", "update users set name x25");
      earlier.forEach(user -> assertFalse(session.contains(user)));
      session.commit();
    }
    assertEquals(List.of("25"), rows("SELECT COUNT(*) FROM users WHERE name LIKE '%!'"));
  }

  @Test
  void fetchesForEachPart() {
    try (Session session = database.openSession()) {
      List<String> titles = new ArrayList<>();
      session
          .select(USER)
          .orderBy(USER.id.asc())
          .fetch(USER.tasks)
          .chunks(
              20, users -> users.forEach(user -> titles.add(user.getTasks().get(0).getTitle())));
      log.assertSent("select users", "select user_tasks", "select user_tasks");
      assertEquals(25, titles.size());
      assertEquals("Task 25", titles.get(24));
    }
  }

  @Test
  void writesWhatWasAddedBeforeAndWithin() {
    try (Session session = database.openSession()) {
      session.add(new User("Before"));
      session
          .select(USER)
          .where(USER.name.startsWith("User 2"))
          .orderBy(USER.id.asc())
          .chunks(4, users -> session.add(new User("Within")));
      session.commit();
    }
    assertEquals(
        List.of("Before", "Within", "Within"),
        rows("SELECT name FROM users WHERE name NOT LIKE 'User %' ORDER BY name"));
  }

  @Test
  void failureOfThePartEndsTheQuery() {
    try (Session session = database.openSession()) {
      assertThrows(
          IllegalStateException.class,
          () ->
              session
                  .select(USER)
                  .chunks(
                      10,
                      users -> {
                        throw new IllegalStateException("enough");
                      }));
      assertEquals(25, session.select(USER).count());
    }
  }

  @Test
  void refusesPartsOfNothingAndClosedSessions() {
    try (Session session = database.openSession()) {
      QueryException none =
          assertThrows(QueryException.class, () -> session.select(USER).chunks(0, users -> {}));
      assertEquals(ErrorCode.InvalidQuery, none.code());
    }
    Session closed = database.openSession();
    closed.close();
    assertThrows(SessionStateException.class, () -> closed.select(USER).chunks(1, users -> {}));
  }
}
