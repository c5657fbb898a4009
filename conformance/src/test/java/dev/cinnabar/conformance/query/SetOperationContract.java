package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Expressions.value;
import static dev.cinnabar.query.Functions.exists;
import static dev.cinnabar.query.Statements.select;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.query.Expression;
import dev.cinnabar.query.Select;
import dev.cinnabar.session.Session;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of several queries as one. */
public abstract class SetOperationContract extends Contract {

  private static final Select<String> NAMES = select(USER.name);
  private static final Select<String> TITLES = select(USER_TASK.title);

  private Session session;

  protected SetOperationContract(TestDatabase product) {
    super(product);
  }

  record Line(String text, Integer number) {}

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          User anna = new User("Anna");
          User ben = new User("Ben");
          add(anna, "Ben", 3, LocalDate.of(2026, 1, 1));
          add(anna, "Shop", 1, null);
          add(ben, "Cook", 2, LocalDate.of(2026, 3, 1));
          session.addAll(anna, ben, new User("Cook"));
        });
    session = database.openSession();
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  private static void add(User user, String title, int priority, LocalDate due) {
    UserTask task = new UserTask(title);
    task.setPriority(priority);
    task.setDue(due);
    user.getTasks().add(task);
  }

  private <R> List<R> rows(Select<R> select) {
    return session.list(select);
  }

  @Test
  void unitesRows() {
    assertEquals(
        List.of("Anna", "Ben", "Cook", "Shop"), rows(NAMES.union(TITLES).orderBy(USER.name.asc())));
    assertEquals(
        List.of("Shop", "Cook", "Cook", "Ben", "Ben", "Anna"),
        rows(NAMES.unionAll(TITLES).orderBy(USER.name.desc())));
    assertEquals(6, NAMES.unionAll(TITLES).on(session).count());
    assertTrue(NAMES.unionAll(TITLES).on(session).exists());
  }

  @Test
  void keepsWhatBothHaveOrOnlyTheFirst() {
    assertEquals(List.of("Ben", "Cook"), rows(NAMES.intersect(TITLES).orderBy(USER.name.asc())));
    assertEquals(List.of("Anna"), rows(NAMES.except(TITLES)));
  }

  @Test
  void sendsOneStatement() {
    rows(NAMES.union(TITLES).orderBy(USER.name.asc()).limit(2));
    assertEquals(
        List.of(
            "SELECT u.name AS name FROM users u UNION SELECT ut.title FROM user_tasks ut ORDER BY name"
                + " LIMIT ?"),
        log.statements());
  }

  @Test
  void goesFromLeftToRightWhateverBindsTighter() {
    Select<String> anna = NAMES.where(USER.name.eq("Anna"));
    assertEquals(List.of(), rows(anna.union(TITLES).intersect(anna).except(anna)));
    // UNION first: INTERSECT would bind tighter.
    assertEquals(
        List.of("Shop"),
        rows(
            anna.union(TITLES)
                .intersect(select(USER_TASK.title).where(USER_TASK.title.eq("Shop")))));
    assertEquals(
        List.of("Anna", "Ben"),
        rows(
            anna.union(
                    TITLES.intersect(NAMES).except(select(USER.name).where(USER.name.eq("Cook"))))
                .orderBy(USER.name.asc())));
  }

  @Test
  void ordersAndCutsThePartsThemselves() {
    Select<String> first = NAMES.orderBy(USER.name.asc()).limit(1);
    Select<String> last = TITLES.orderBy(USER_TASK.title.desc()).limit(1);
    assertEquals(List.of("Anna", "Shop"), rows(first.unionAll(last).orderBy(USER.name.asc())));
    assertEquals(List.of("Shop"), rows(first.unionAll(last).orderBy(USER.name.asc()).offset(1)));
  }

  @Test
  void givesObjects() {
    List<UserTask> tasks =
        rows(
            select(USER_TASK)
                .where(USER_TASK.priority.gt(2))
                .unionAll(select(USER_TASK).where(USER_TASK.due.isNull()))
                .orderBy(USER_TASK.due.asc().nullsFirst(), USER_TASK.title.asc()));
    assertEquals(List.of("Shop", "Ben"), tasks.stream().map(UserTask::getTitle).toList());
    assertSame(tasks.get(0), session.get(USER_TASK, tasks.get(0).getId()));
  }

  @Test
  void givesRecords() {
    Expression<Integer> none = value(0);
    assertEquals(
        List.of(new Line("Anna", 0), new Line("Ben", 0), new Line("Ben", 3)),
        rows(
            select(USER.name, none)
                .unionAll(select(USER_TASK.title, USER_TASK.priority))
                .orderBy(USER.name.asc(), none.asc())
                .limit(3)
                .map(Line::new)));
  }

  @Test
  void standsInConditions() {
    Select<String> all =
        NAMES.where(USER.name.ne("Ben")).union(TITLES.where(USER_TASK.due.isNull()));
    assertEquals(
        List.of("Anna", "Cook"), rows(NAMES.where(USER.name.in(all)).orderBy(USER.name.asc())));
    assertEquals(
        List.of("Ben", "Cook"),
        rows(
            NAMES
                .where(
                    exists(
                        select(USER_TASK.id)
                            .where(USER_TASK.title.eq(USER.name))
                            .intersect(select(USER_TASK.id).where(USER_TASK.due.isNotNull()))))
                .orderBy(USER.name.asc())));
  }

  @Test
  void takesParameterOfEachPart() {
    assertEquals(
        List.of("Anna", "Shop"),
        rows(
            NAMES
                .where(USER.name.eq("Anna"))
                .union(TITLES.where(USER_TASK.title.eq("Shop")))
                .orderBy(USER.name.asc())));
  }

  @Test
  void refusesWhatBelongsToOnePart() {
    assertThrows(QueryException.class, () -> NAMES.union(TITLES).where(USER.name.eq("Anna")));
    assertThrows(QueryException.class, () -> NAMES.forUpdate().union(TITLES));
    Select<String> byId = NAMES.union(TITLES).orderBy(USER.id.asc());
    assertThrows(QueryException.class, () -> rows(byId));
    assertEquals(Arrays.asList(), log.statements());
  }
}
