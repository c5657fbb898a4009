package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.City;
import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.Ticket;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Dialects;
import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.schema.Schema;
import dev.cinnabar.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A row that the database refuses is an error that names entity and attribute. */
public abstract class ConstraintsContract extends Contract {

  protected ConstraintsContract(TestDatabase product) {
    super(product);
  }

  /** Adds an object that the database refuses; the session goes on after a rollback. */
  private ConstraintViolationException refusal(Object object) {
    try (Session session = database.openSession()) {
      session.add(object);
      ConstraintViolationException refusal =
          assertThrows(ConstraintViolationException.class, session::commit);
      session.rollback();
      session.add(new Ticket("afterwards"));
      session.commit();
      return refusal;
    }
  }

  private static void assertOwner(
      ConstraintKind kind, String entity, String attribute, ConstraintViolationException refusal) {
    assertEquals(kind, refusal.kind(), refusal.getMessage());
    assertEquals(entity, refusal.entity(), refusal.getMessage());
    assertEquals(attribute, refusal.attribute(), refusal.getMessage());
  }

  @Test
  void namesTheAttributeOfAUniqueConstraint() {
    prepare(session -> session.add(new Ticket("it's \"A\"")));

    assertOwner(ConstraintKind.UNIQUE, "Ticket", "code", refusal(new Ticket("it's \"A\"")));
  }

  @Test
  void namesTheKeyOfADuplicate() {
    prepare(session -> session.add(new Country("de", "Germany")));

    assertOwner(ConstraintKind.UNIQUE, "Country", "code", refusal(new Country("de", "again")));
  }

  @Test
  void namesTheReferenceToARowThatIsGone() throws SQLException {
    User gone = new User("gone");
    prepare(session -> session.add(gone));
    try (Session session = database.openSession()) {
      UserTask task = new UserTask("orphan");
      task.setUser(session.require(USER, gone.getId()));
      session.rollback();
      past("DELETE FROM users");
      session.add(task);

      ConstraintViolationException refusal =
          assertThrows(ConstraintViolationException.class, session::commit);

      assertOwner(ConstraintKind.FOREIGN_KEY, "UserTask", "user", refusal);
    }
  }

  @Test
  void refusesToDeleteARowThatIsReferredTo() {
    Country country = new Country("de", "Germany");
    prepare(session -> session.addAll(country, new City("Bonn", country)));
    try (Session session = database.openSession()) {
      session.delete(session.require(COUNTRY, "de"));

      ConstraintViolationException refusal =
          assertThrows(ConstraintViolationException.class, session::commit);

      assertEquals(ConstraintKind.FOREIGN_KEY, refusal.kind());
    }
    assertEquals(List.of("1"), rows("SELECT count(*) FROM cities"));
  }

  @Test
  void namesTheAttributeThatMayNotBeNull() throws SQLException {
    recreateTasks(sql -> sql.replaceFirst("due (\\w+)", "due $1 NOT NULL"));

    assertOwner(ConstraintKind.NOT_NULL, "UserTask", "due", refusal(new UserTask("without date")));
  }

  @Test
  void namesTheAttributeOfACheck() throws SQLException {
    recreateTasks(
        sql ->
            sql.replaceFirst(
                "\\n\\)", ",\n  CONSTRAINT ck_user_tasks_priority CHECK (priority < 10)\n)"));
    UserTask urgent = new UserTask("urgent");
    urgent.setPriority(10);

    assertOwner(ConstraintKind.CHECK, "UserTask", "priority", refusal(urgent));
  }

  @Test
  void refusesWhatIsLongerThanItsColumn() throws SQLException {
    recreateTasks(sql -> sql.replace("200", "5"));

    ConstraintViolationException refusal = refusal(new UserTask("longer"));

    assertTrue(
        Set.of(ConstraintKind.LENGTH, ConstraintKind.CHECK).contains(refusal.kind()),
        refusal.getMessage());
    assertEquals("UserTask", refusal.entity());
    // PostgreSQL does not tell the column.
    assertTrue(refusal.attribute() == null || refusal.attribute().equals("title"));
    assertEquals(List.of(), rows("SELECT title FROM user_tasks"));
  }

  /** Has the table of tasks differ from what the entity says. */
  private void recreateTasks(UnaryOperator<String> change) throws SQLException {
    Dialect dialect;
    try (Connection connection = dataSource.target().getConnection()) {
      String name = connection.getMetaData().getDatabaseProductName();
      dialect = Dialects.forProduct(name).orElseThrow();
    }
    Schema schema =
        Schema.of(List.of(USER.mapper().mapping(), USER_TASK.mapper().mapping()), dialect);
    String create =
        schema.create(Set.of()).stream()
            .filter(sql -> sql.startsWith("CREATE TABLE user_tasks"))
            .findFirst()
            .orElseThrow();
    past("DROP TABLE user_tasks", change.apply(create));
  }

  private void past(String... statements) throws SQLException {
    try (Connection connection = dataSource.target().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
