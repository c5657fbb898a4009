package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The typed query language asks every database the same. */
public abstract class QueryContract extends Contract {

  private Session session;

  protected QueryContract(TestDatabase product) {
    super(product);
  }

  record Line(String owner, String title) {}

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          User anna = new User("Anna");
          User ben = new User("Ben");
          add(anna, "Learn ORM", 3, LocalDate.of(2026, 1, 1));
          add(anna, "learn sql", 1, LocalDate.of(2026, 2, 1));
          add(ben, "100% done_ORM", 2, null).setCompleted(true);
          session.addAll(anna, ben, new UserTask("Nobody's"));
        });
    session = database.openSession();
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  private static UserTask add(User user, String title, int priority, LocalDate due) {
    UserTask task = new UserTask(title);
    task.setPriority(priority);
    task.setDue(due);
    user.getTasks().add(task);
    return task;
  }

  private static List<String> titles(List<UserTask> tasks) {
    return tasks.stream().map(UserTask::getTitle).toList();
  }

  @Test
  void comparesNumbers() {
    assertEquals(
        List.of("Learn ORM", "100% done_ORM"),
        titles(
            session
                .select(USER_TASK)
                .where(USER_TASK.priority.gt(1))
                .orderBy(USER_TASK.priority.desc())
                .list()));
  }

  @Test
  void comparesDatesAndLeavesNullsOut() {
    assertEquals(
        List.of("Learn ORM"),
        titles(
            session.select(USER_TASK).where(USER_TASK.due.lt(LocalDate.of(2026, 1, 15))).list()));
    assertEquals(2, session.select(USER_TASK).where(USER_TASK.due.isNull()).count());
  }

  @Test
  void matchesTextByCaseAndTakesWildcardsLiterally() {
    assertEquals(
        List.of("Learn ORM"),
        titles(session.select(USER_TASK).where(USER_TASK.title.startsWith("Learn")).list()));
    assertEquals(
        List.of("100% done_ORM"),
        titles(session.select(USER_TASK).where(USER_TASK.title.contains("0% d")).list()));
    assertEquals(0, session.select(USER_TASK).where(USER_TASK.title.contains("%ORM_")).count());
  }

  @Test
  void ordersTextByCodePoint() {
    assertEquals(
        List.of("100% done_ORM", "Learn ORM", "Nobody's", "learn sql"),
        titles(session.select(USER_TASK).orderBy(USER_TASK.title.asc()).list()));
  }

  @Test
  void combinesConditions() {
    assertEquals(
        List.of("Learn ORM", "Nobody's"),
        titles(
            session
                .select(USER_TASK)
                .where(
                    USER_TASK
                        .completed
                        .isFalse()
                        .and(USER_TASK.priority.eq(3).or(USER_TASK.priority.eq(0))))
                .orderBy(USER_TASK.id.asc())
                .list()));
  }

  @Test
  void takesListsOfAnyLength() {
    List<Integer> many = IntStream.range(2, 2_000).boxed().toList();
    assertEquals(2, session.select(USER_TASK).where(USER_TASK.priority.in(many)).count());
    assertEquals(0, session.select(USER_TASK).where(USER_TASK.priority.in(List.of())).count());
  }

  @Test
  void cutsPagesOut() {
    assertEquals(
        List.of("learn sql", "100% done_ORM"),
        titles(session.select(USER_TASK).orderBy(USER_TASK.id.asc()).limit(2).offset(1).list()));
  }

  @Test
  void joinsAlongPaths() {
    assertEquals(
        List.of("Learn ORM", "learn sql"),
        titles(
            session
                .select(USER_TASK)
                .where(USER_TASK.user().name.eq("Anna"))
                .orderBy(USER_TASK.id.asc())
                .list()));
    assertEquals(1, log.statements().size());
  }

  @Test
  void keepsRowsWithoutParentWhenPathOnlyOrders() {
    assertEquals(4, session.select(USER_TASK).orderBy(USER_TASK.user().name.asc()).list().size());
  }

  @Test
  void mapsColumnsToRecords() {
    assertEquals(
        List.of(new Line("Anna", "Learn ORM"), new Line("Anna", "learn sql")),
        session
            .select(USER_TASK.user().name, USER_TASK.title)
            .where(USER_TASK.completed.isFalse().and(USER_TASK.user().name.isNotNull()))
            .orderBy(USER_TASK.id.asc())
            .map(Line::new)
            .list());
  }

  @Test
  void answersInTheFormAskedFor() {
    var annas = session.select(USER).where(USER.name.eq("Anna"));
    assertEquals("Anna", annas.one().getName());
    assertTrue(annas.optional().isPresent());
    assertTrue(annas.exists());
    assertEquals(1, annas.count());
    var nobody = session.select(USER).where(USER.name.eq("Nobody"));
    assertTrue(nobody.optional().isEmpty());
    assertFalse(nobody.exists());
    assertNull(nobody.first());
    QueryException none = assertThrows(QueryException.class, nobody::one);
    assertEquals(ErrorCode.NoResult, none.code());
    QueryException two = assertThrows(QueryException.class, () -> session.select(USER).one());
    assertEquals(ErrorCode.NotUnique, two.code());
    try (Stream<User> users = session.select(USER).orderBy(USER.name.desc()).stream()) {
      assertEquals(List.of("Ben", "Anna"), users.map(User::getName).toList());
    }
  }

  @Test
  void refusesComparisonWithNull() {
    QueryException refused = assertThrows(QueryException.class, () -> USER.name.eq((String) null));
    assertTrue(refused.getMessage().contains("isNull()"), refused::getMessage);
  }

  @Test
  void explainsAQueryWithoutRunningIt() {
    var annas = session.select(USER).where(USER.name.eq("Anna"));
    List<String> plan = annas.explain().lines().toList();
    assertTrue(plan.size() > 1, plan::toString);
    assertEquals("SELECT id, name FROM users WHERE name = ?", plan.get(0));
    log.clear();
    annas.list();
    assertEquals(List.of(plan.get(0)), log.statements());
  }

  @Test
  void neverPutsValuesIntoTheText() {
    log.clear();
    assertEquals(
        0, session.select(USER).where(USER.name.eq("x' OR '1'='1")).limit(17).list().size());
    assertFalse(log.statements().get(0).contains("OR"), log.statements()::toString);
    assertFalse(log.statements().get(0).contains("17"), log.statements()::toString);
  }
}
