package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CityTable.CITY;
import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.City;
import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.DetachedException;
import dev.cinnabar.error.EntityNotFoundException;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not loaded arrives when touched, for all rows of a result at once. */
public abstract class LoadingContract extends Contract {

  private Long annaId;

  protected LoadingContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          for (String name : List.of("Anna", "Ben", "Carla")) {
            User user = new User(name);
            user.getTasks().add(new UserTask("First of " + name));
            user.getTasks().add(new UserTask("Second of " + name));
            session.add(user);
            annaId = user.getId();
          }
          Country germany = new Country("DE", "Germany");
          Country france = new Country("FR", "France");
          session.addAll(germany, france);
          session.addAll(
              new City("Köln", germany), new City("Lyon", france), new City("Ulm", germany));
        });
    annaId = Long.valueOf(rows("SELECT id FROM users WHERE name = 'Anna'").get(0));
  }

  @Test
  void loadsCollectionsOfAllRowsWithOneStatement() {
    try (Session session = database.openSession()) {
      List<User> users = session.select(USER).orderBy(USER.id.asc()).list();
      log.assertSent("select users");
      for (User user : users) {
        assertEquals(
            List.of("First of " + user.getName(), "Second of " + user.getName()),
            user.getTasks().stream().map(UserTask::getTitle).toList());
      }
      log.assertSent("select user_tasks");
      assertSame(users.get(0), users.get(0).getTasks().get(0).getUser());
      log.assertSent();
    }
  }

  @Test
  void loadsReferencesOfAllRowsWithOneStatement() {
    try (Session session = database.openSession()) {
      List<City> cities = session.select(CITY).orderBy(CITY.name.asc()).list();
      log.assertSent("select cities");
      assertEquals("DE", cities.get(0).getCountry().getCode());
      assertSame(cities.get(0).getCountry(), cities.get(2).getCountry());
      assertEquals("Germany", cities.get(0).getCountry().getName());
      assertEquals("France", cities.get(1).getCountry().getName());
      log.assertSent("select countries");
      assertSame(cities.get(1).getCountry(), session.get(COUNTRY, "FR"));
      log.assertSent();
    }
  }

  @Test
  void takesReferencesFromTheIdentityMap() {
    try (Session session = database.openSession()) {
      Country germany = session.require(COUNTRY, "DE");
      City cologne = session.select(CITY).where(CITY.name.eq("Köln")).one();
      log.clear();
      assertSame(germany, cologne.getCountry());
      assertEquals("Germany", cologne.getCountry().getName());
      log.assertSent();
    }
  }

  @Test
  void asksNothingForNullKey() {
    prepare(session -> session.add(new UserTask("Nobody's")));
    try (Session session = database.openSession()) {
      UserTask task = session.select(USER_TASK).where(USER_TASK.title.eq("Nobody's")).one();
      log.clear();
      assertNull(task.getUser());
      log.assertSent();
    }
  }

  @Test
  void writesThroughStubsThatWereNotLoaded() {
    try (Session session = database.openSession()) {
      City cologne = session.select(CITY).where(CITY.name.eq("Köln")).one();
      cologne.getCountry().setName("Deutschland");
      session.commit();
    }
    assertEquals(List.of("Deutschland"), rows("SELECT name FROM countries WHERE code = 'DE'"));
  }

  @Test
  void changesReferenceWithoutLoadingIt() {
    try (Session session = database.openSession()) {
      City cologne = session.select(CITY).where(CITY.name.eq("Köln")).one();
      City lyon = session.select(CITY).where(CITY.name.eq("Lyon")).one();
      log.clear();
      cologne.setCountry(lyon.getCountry());
      session.commit();
      log.assertSent("update cities set country_code");
    }
    assertEquals(List.of("FR"), rows("SELECT country_code FROM cities WHERE name = 'Köln'"));
  }

  @Test
  void throwsForWhatWasNotLoadedBeforeClose() {
    User anna;
    City cologne;
    try (Session session = database.openSession()) {
      anna = session.require(USER, annaId);
      cologne = session.select(CITY).where(CITY.name.eq("Köln")).one();
    }
    DetachedException tasks = assertThrows(DetachedException.class, () -> anna.getTasks().size());
    assertTrue(tasks.getMessage().contains("tasks"), tasks::getMessage);
    DetachedException country =
        assertThrows(DetachedException.class, () -> cologne.getCountry().getName());
    assertTrue(country.getMessage().contains("Country"), country::getMessage);
    assertEquals("DE", cologne.getCountry().getCode());
    log.clear();
  }

  @Test
  void keepsWhatWasLoadedReadableAfterClose() {
    User anna;
    try (Session session = database.openSession()) {
      anna = session.require(USER, annaId);
      assertEquals(2, anna.getTasks().size());
    }
    assertEquals(2, anna.getTasks().size());
    assertEquals("First of Anna", anna.getTasks().get(0).getTitle());
  }

  @Test
  void loadsCollectionsAnewAfterCommit() {
    try (Session session = database.openSession()) {
      User anna = session.require(USER, annaId);
      assertEquals(2, anna.getTasks().size());
      session.commit();
      database.inTransaction(
          other -> other.require(USER, annaId).getTasks().add(new UserTask("Third of Anna")));
      assertEquals(3, anna.getTasks().size());
    }
  }

  /** The collection of a stub is looked at by each flush, which is no reason to read its row. */
  @Test
  void readsNoOutdatedStubToFlush() {
    try (Session session = database.openSession()) {
      UserTask task = session.select(USER_TASK).orderBy(USER_TASK.id.asc()).first();
      assertEquals("Anna", task.getUser().getName());
      session.commit();
      log.clear();
      session.flush();
      log.assertSent();
    }
  }

  @Test
  void flushesBesideAStubWhoseRowWasRolledBack() {
    try (Session session = database.openSession()) {
      User dora = new User("Dora");
      dora.getTasks().add(new UserTask("First of Dora"));
      session.add(dora);
      session.flush();
      session.clear();
      UserTask task = session.select(USER_TASK).where(USER_TASK.title.endsWith("Dora")).one();
      User stub = task.getUser();
      assertEquals("Dora", stub.getName());
      session.rollback();
      session.require(USER, annaId).setName("Annabel");
      session.commit();
      assertThrows(EntityNotFoundException.class, stub::getName);
    }
    assertEquals(List.of("Annabel", "Ben", "Carla"), rows("SELECT name FROM users ORDER BY name"));
  }

  @Test
  void queuesAddsToListThatWasNotLoaded() {
    try (Session session = database.openSession()) {
      User anna = session.require(USER, annaId);
      log.clear();
      anna.getTasks().add(new UserTask("Third of Anna"));
      session.commit();
      log.assertSent("insert user_tasks");
      assertEquals(3, anna.getTasks().size());
    }
  }

  @Test
  void walksManyParentsInFewStatements() {
    prepare(
        session -> {
          for (int index = 0; index < 1_200; index++) {
            User user = new User("User " + index);
            user.getTasks().add(new UserTask("Task " + index));
            session.add(user);
          }
        });
    try (Session session = database.openSession()) {
      List<User> users = session.select(USER).orderBy(USER.id.asc()).list();
      int tasks = 0;
      for (User user : users) {
        tasks += user.getTasks().size();
      }
      assertEquals(1_206, tasks);
      assertEquals(1 + 3, log.statements().size(), "one for the users, one for each 500 of them");
    }
  }
}
