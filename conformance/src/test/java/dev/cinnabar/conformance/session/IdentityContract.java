package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CityTable.CITY;
import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.City;
import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.SessionStateException;
import dev.cinnabar.session.Session;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** One object per row and session, whatever way leads to it; keys that change; wrong owners. */
public abstract class IdentityContract extends Contract {

  protected IdentityContract(TestDatabase product) {
    super(product);
  }

  private static ErrorCode codeOf(Runnable call) {
    return assertThrows(CinnabarException.class, call::run).code();
  }

  @Test
  void answersWithOneObjectByEveryWay() {
    User anna = new User("Anna");
    anna.getTasks().add(new UserTask("Learn Java"));
    prepare(session -> session.add(anna));
    try (Session session = database.openSession()) {
      UserTask task = session.select(USER_TASK).one();
      User byReference = task.getUser();
      User byQuery = session.select(USER).one();
      User byKey = session.get(USER, anna.getId());
      User byStream = session.select(USER).stream().findFirst().orElseThrow();
      assertSame(byReference, byQuery);
      assertSame(byReference, byKey);
      assertSame(byReference, byStream);
      assertEquals("Anna", byReference.getName());
      assertSame(task, byReference.getTasks().get(0));
    }
  }

  @Test
  void keepsUnflushedChangesWhenQueryReturnsTheRow() {
    UserTask task = new UserTask("Old");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      read.setTitle("New");
      assertSame(read, session.select(USER_TASK).one());
      assertEquals("New", read.getTitle());
      session.commit();
    }
    assertEquals(List.of("New"), rows("SELECT title FROM user_tasks"));
  }

  @Test
  void writesDeleteAndReAddOfKeyAsUpdate() {
    prepare(session -> session.add(new Country("DE", "Germany")));
    try (Session session = database.openSession()) {
      session.delete(session.require(COUNTRY, "DE"));
      Country again = new Country("DE", "Deutschland");
      session.add(again);
      log.clear();
      session.commit();
      log.assertSent("update countries set name");
      assertSame(again, session.get(COUNTRY, "DE"));
    }
    assertEquals(List.of("DE|Deutschland"), rows("SELECT code, name FROM countries"));
  }

  @Test
  void refusesChangedGeneratedKey() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      read.setTitle("Changed");
      session.flush();
      read.changeId(4711L);
      assertEquals(ErrorCode.KeyChanged, codeOf(session::flush));
    }
  }

  @Test
  void refusesObjectThatIsNotInTheSession() {
    try (Session session = database.openSession()) {
      assertEquals(ErrorCode.NotInSession, codeOf(() -> session.delete(new User("Nobody"))));
      assertEquals(ErrorCode.NotInSession, codeOf(() -> session.refresh(new User("Nobody"))));
    }
  }

  @Test
  void refusesClassThatIsNoEntity() {
    try (Session session = database.openSession()) {
      assertEquals(ErrorCode.UnknownEntity, codeOf(() -> session.add("text")));
    }
  }

  @Test
  void refusesObjectOfAnotherSession() {
    User anna = new User("Anna");
    prepare(session -> session.add(anna));
    try (Session first = database.openSession();
        Session second = database.openSession()) {
      User read = first.require(USER, anna.getId());
      assertNotNull(read);
      // Its generated key or its observed collection gives it away, whichever is seen first.
      ErrorCode code = codeOf(() -> second.add(read));
      assertEquals(true, code == ErrorCode.OtherSession || code == ErrorCode.KeyAlreadySet);
      first.commit();
    }
  }

  @Test
  void refusesReferenceToObjectThatWasNeverAdded() {
    Country germany = new Country("DE", "Germany");
    prepare(session -> session.add(germany));
    try (Session session = database.openSession()) {
      session.add(new City("Köln", session.require(COUNTRY, "DE")));
      session.commit();
      City read = session.select(CITY).one();
      assertEquals("Germany", read.getCountry().getName());
    }
  }

  @Test
  void ignoresDeleteOfRowThatIsGone() {
    UserTask task = new UserTask("Learn ORM");
    prepare(session -> session.add(task));
    try (Session session = database.openSession()) {
      UserTask read = session.require(USER_TASK, task.getId());
      session.commit();
      database.inTransaction(other -> other.delete(other.require(USER_TASK, task.getId())));
      session.delete(read);
      session.commit();
      assertNull(session.get(USER_TASK, task.getId()));
    }
  }

  @Test
  void refusesSecondThreadInTheMiddleOfACall() {
    prepare(session -> session.add(new User("Anna")));
    try (Session session = database.openSession()) {
      dataSource.failOn(
          sql -> {
            CompletionException refused =
                assertThrows(
                    CompletionException.class,
                    () -> CompletableFuture.runAsync(() -> session.get(USER, 4711L)).join());
            assertEquals(
                ErrorCode.ConcurrentUse, ((SessionStateException) refused.getCause()).code());
            return false;
          });
      assertEquals(1, session.select(USER).list().size());
      dataSource.failOn(sql -> false);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // As a program does that has none.
  void saysThatAKeyOrAnObjectIsNull() {
    try (Session session = database.openSession()) {
      assertEquals(
          "The key is null. Ask for a row by the key that it has.",
          assertThrows(NullPointerException.class, () -> session.get(USER, null)).getMessage());
      assertEquals(
          "The object is null. Give an object of an entity class.",
          assertThrows(NullPointerException.class, () -> session.add(null)).getMessage());
    }
  }
}
