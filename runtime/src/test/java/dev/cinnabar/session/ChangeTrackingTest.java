package dev.cinnabar.session;

import static dev.cinnabar.example.CityTable.CITY;
import static dev.cinnabar.example.CountryTable.COUNTRY;
import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.Database;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.example.City;
import dev.cinnabar.example.Country;
import dev.cinnabar.example.User;
import dev.cinnabar.example.UserTask;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a session writes of what the program has changed. */
final class ChangeTrackingTest extends SessionFixture {

  private static final String SELECT_TASKS =
      "SELECT id, title, completed, priority, user_id FROM user_tasks WHERE user_id IN ";
  private static final String INSERT_TASKS =
      "INSERT INTO user_tasks (title, completed, priority, user_id) VALUES (?, ?, ?, ?)";

  @Test
  void insertsParentsBeforeChildrenInBatches() {
    try (Session session = database().openSession()) {
      User anna = new User("Anna");
      anna.getTasks().add(new UserTask("Learn Java"));
      anna.getTasks().add(new UserTask("Learn SQL"));
      session.add(anna);
      assertSame(anna, anna.getTasks().get(0).getUser());
      session.commit();
      assertSent("INSERT INTO users (name) VALUES (?)", INSERT_TASKS + " × 2");
      assertEquals(1L, anna.getId());
      assertEquals(2L, anna.getTasks().get(1).getId());
    }
  }

  @Test
  void updatesOnlyWhatChanged() {
    store(1, 1);
    try (Session session = database().openSession()) {
      UserTask task = session.require(USER_TASK, 1L);
      forgetStatements();
      task.setTitle("changed");
      task.setCompleted(true);
      assertEquals(
          List.of(
              new AttributeChange("title", "task 1.1", "changed"),
              new AttributeChange("completed", false, true)),
          session.changes(task));
      session.commit();
      assertSent("UPDATE user_tasks SET title = ?, completed = ? WHERE id = ?");
      task.setTitle("again");
      task.setTitle("changed");
      session.commit();
      assertSent();
    }
  }

  @Test
  void batchesUpdatesOfTheSameColumnsInKeyOrder() {
    store(3, 0);
    try (Session session = database().openSession()) {
      List<User> users = session.select(USER).orderBy(USER.id.desc()).list();
      forgetStatements();
      users.forEach(user -> user.setName(user.getName() + "!"));
      session.commit();
      assertSent("UPDATE users SET name = ? WHERE id = ? × 3");
    }
    try (Session session = database().openSession()) {
      assertEquals("user 2!", session.require(USER, 2L).getName());
    }
  }

  @Test
  void deletesChildrenBeforeParents() {
    store(1, 2);
    try (Session session = database().openSession()) {
      session.delete(session.require(USER, 1L));
      forgetStatements();
      session.commit();
      assertSent(
          SELECT_TASKS + "(?) ORDER BY id",
          "DELETE FROM user_tasks WHERE id = ? × 2",
          "DELETE FROM users WHERE id = ?");
      assertEquals(0, session.select(USER_TASK).count());
    }
  }

  @Test
  void flushesBeforeAQueryThatCouldSeeIt() {
    store(1, 0);
    try (Session session = database().openSession()) {
      User user = session.require(USER, 1L);
      user.setName("renamed");
      assertEquals("renamed", session.select(USER.name).one());
      session.add(new User("second"));
      assertEquals(2, session.select(USER).count());
      session.rollback();
      assertEquals("user 1", user.getName());
      assertEquals(1, session.select(USER).count());
    }
  }

  @Test
  void validatesBeforeTheFirstStatement() {
    try (Session session = database().openSession()) {
      session.addAll(new User(null), new User("x".repeat(101)));
      ValidationException invalid = assertThrows(ValidationException.class, session::commit);
      assertEquals(2, invalid.violations().size());
      assertEquals(
          "[Validation] User.name: is required and null. Set it, or make the column nullable."
              + " User.name: has 101 characters, and the column keeps 100. Shorten it, or declare a"
              + " larger length.",
          invalid.getMessage());
      assertSent();
      session.rollback();
      session.add(new User("fine"));
      session.commit();
    }
  }

  @Test
  void flushesBeforeAQueryOnlyForWhatReachesIt() {
    database()
        .inTransaction(
            session -> {
              session.addAll(new User("Anna"), new Country("FR", "France"));
              session.add(new City("Paris", null));
            });
    try (Session session = database().openSession()) {
      City city = session.require(CITY, 1L);
      User user = session.require(USER, 1L);
      Country country = session.require(COUNTRY, "FR");
      forgetStatements();
      city.setPopulation(1);
      assertEquals(1, session.select(USER).count());
      assertEquals(1, sent().size());
      user.setName("changed");
      assertEquals(1, session.select(CITY).count());
      assertEquals(4, sent().size(), sent().toString());
      forgetStatements();
      country.setName("changed");
      assertEquals(1, session.select(CITY).count());
      assertEquals(1, sent().size(), "a referenced table changes nothing in its referrers");
    }
  }

  @Test
  void keepsLoadedStateWhereItIsToldTo() {
    store(1, 1);
    try (Database keeping = Database.at(url()).tables(USER, USER_TASK).staleOnCommit(false).open();
        Session session = keeping.openSession()) {
      User user = session.require(USER, 1L);
      assertEquals(1, user.getTasks().size());
      user.setName("changed");
      user.getTasks().add(new UserTask("new"));
      session.commit();
      elsewhere("UPDATE users SET name = 'elsewhere'");
      assertEquals("changed", session.require(USER, 1L).getName());
      user.setName("lost");
      user.getTasks().clear();
      session.rollback();
      assertEquals("changed", user.getName());
      assertEquals(2, user.getTasks().size());
    }
  }
}
