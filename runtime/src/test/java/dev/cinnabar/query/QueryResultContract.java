package dev.cinnabar.query;

import static dev.cinnabar.example.UserTable.USER;
import static dev.cinnabar.example.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Functions.avg;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.countDistinct;
import static dev.cinnabar.query.Functions.max;
import static dev.cinnabar.query.Functions.min;
import static dev.cinnabar.query.Functions.notExists;
import static dev.cinnabar.query.Functions.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.example.UserTable;
import dev.cinnabar.example.UserTask.Priority;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What queries find, the same on every database. */
abstract class QueryResultContract {

  private QueryFixture session;

  abstract QueryFixture open() throws Exception;

  @BeforeEach
  void fill() throws Exception {
    session = open();
  }

  @AfterEach
  void close() throws Exception {
    session.close();
  }

  @Test
  void comparesTextCaseSensitively() {
    assertEquals(List.of("learn_more"), titles(USER_TASK.title.startsWith("learn")));
    assertEquals(List.of("learn_more"), titles(USER_TASK.title.equalsIgnoreCase("LEARN_more")));
  }

  @Test
  void takesWildcardsForThemselvesInText() {
    assertEquals(List.of("Learn 100%"), titles(USER_TASK.title.contains("%")));
    assertEquals(List.of("learn_more"), titles(USER_TASK.title.contains("_")));
    assertEquals(List.of("Write!"), titles(USER_TASK.title.endsWith("!")));
    assertEquals(List.of("Write!"), titles(USER_TASK.title.like("%e!")));
    assertEquals(List.of("Rest"), titles(USER_TASK.title.like("R__t")));
    assertEquals(List.of("Write!", "Rest"), titles(USER_TASK.title.lower().notLike("learn%")));
  }

  @Test
  void distinguishesNullAsAsked() {
    assertEquals(List.of("Write!"), titles(USER_TASK.priority.isNull()));
    assertEquals(List.of("Write!"), titles(USER_TASK.priority.isNotDistinctFrom((Priority) null)));
    assertEquals(
        List.of("learn_more", "Write!", "Rest"),
        titles(USER_TASK.priority.isDistinctFrom(Priority.HIGH)));
    assertEquals(List.of("learn_more", "Rest"), titles(USER_TASK.priority.ne(Priority.HIGH)));
    assertEquals(List.of("Rest"), titles(USER_TASK.user().id.isNull()));
  }

  @Test
  void findsValuesInListsOfAnySize() {
    assertEquals(List.of(), titles(USER_TASK.id.in(List.of())));
    assertEquals(4, titles(USER_TASK.id.notIn(List.of())).size());
    assertEquals(List.of("Learn 100%", "Write!", "Rest"), titles(USER_TASK.id.in(1L, 3L, 4L)));
    assertEquals(List.of("learn_more"), titles(USER_TASK.id.notIn(1L, 3L, 4L)));
    List<Long> many = LongStream.rangeClosed(2, 100_001).boxed().toList();
    assertEquals(3, titles(USER_TASK.id.in(many)).size());
  }

  @Test
  void sortsNullsAsAsked() {
    assertEquals(
        List.of("Write!", "Learn 100%", "learn_more", "Rest"),
        session
            .select(USER_TASK.title)
            .orderBy(USER_TASK.priority.asc().nullsFirst(), USER_TASK.id.asc())
            .list());
    assertEquals(
        List.of("Rest", "learn_more", "Learn 100%", "Write!"),
        session
            .select(USER_TASK.title)
            .orderBy(USER_TASK.priority.desc().nullsLast(), USER_TASK.id.asc())
            .list());
  }

  @Test
  void skipsAndLimits() {
    Select<Long> ids = session.select(USER_TASK.id).orderBy(USER_TASK.id.asc());
    assertEquals(List.of(2L, 3L), ids.limit(2).offset(1).list());
    assertEquals(List.of(3L, 4L), ids.offset(2).list());
    assertEquals(List.of(), ids.limit(0).list());
    assertEquals(List.of(4L), ids.offset(3).limit(5).list());
  }

  @Test
  void keepsRowsWithoutAPartnerOnAPath() {
    assertEquals(
        List.of("Anna", "Anna", "Bob"),
        session
            .select(USER_TASK.user().name)
            .where(USER_TASK.user().name.isNotNull())
            .orderBy(USER_TASK.id.asc())
            .list());
    assertEquals(
        List.of(new Pair("Learn 100%", "Anna"), new Pair("Rest", null)),
        session
            .select(USER_TASK.title, USER_TASK.user().name)
            .where(USER_TASK.id.in(1L, 4L))
            .orderBy(USER_TASK.id.asc())
            .map(Pair::new)
            .list());
  }

  @Test
  void asksForElements() {
    assertEquals(List.of("Anna"), names(USER.tasks.any(USER_TASK.completed.isTrue())));
    assertEquals(List.of("Bob", "Carl"), names(USER.tasks.none(USER_TASK.completed.isTrue())));
    assertEquals(List.of("Carl"), names(USER.tasks.isEmpty()));
    assertEquals(List.of("Anna", "Bob"), names(USER.tasks.isNotEmpty()));
    assertEquals(
        List.of("Anna"),
        names(USER.tasks.any(task -> task.user().name.startsWith("A").and(task.id.lt(2L)))));
  }

  @Test
  void asksSubqueries() {
    assertEquals(
        List.of("Anna"),
        names(
            USER.id.in(
                Statements.select(USER_TASK.user().id).where(USER_TASK.completed.isTrue()))));
    assertEquals(
        List.of("Bob", "Carl"),
        names(
            notExists(
                Statements.select(USER_TASK.id)
                    .where(USER_TASK.user().id.eq(USER.id).and(USER_TASK.completed.isTrue())))));
  }

  @Test
  void groupsAndFiltersGroups() {
    record Load(String owner, long open) {}
    assertEquals(
        List.of(new Load("Anna", 2), new Load("Bob", 1)),
        session
            .select(USER.name, count(USER_TASK.id))
            .from(USER)
            .leftJoin(USER.tasks, USER_TASK)
            .groupBy(USER.name)
            .having(count(USER_TASK.id).gt(0L))
            .orderBy(count(USER_TASK.id).desc())
            .map(Load::new)
            .list());
  }

  @Test
  void aggregates() {
    record Numbers(long rows, long priorities, long sum, long least, long most, double mean) {}
    assertEquals(
        new Numbers(4, 3, 10, 1, 4, 2.5),
        session
            .select(
                count(),
                countDistinct(USER_TASK.priority),
                sum(USER_TASK.id),
                min(USER_TASK.id),
                max(USER_TASK.id),
                avg(USER_TASK.id))
            .map(Numbers::new)
            .from(USER_TASK)
            .one());
  }

  @Test
  void computes() {
    assertEquals(List.of("learn_more"), titles(USER_TASK.id.plus(1L).times(2L).minus(3L).eq(3L)));
  }

  @Test
  void joinsATableTwiceUnderAliases() {
    UserTable other = UserTable.as("other");
    assertEquals(
        List.of(new Pair("Anna", "Bob"), new Pair("Anna", "Carl"), new Pair("Bob", "Carl")),
        session
            .select(USER.name, other.name)
            .from(USER)
            .join(other, other.id.gt(USER.id))
            .orderBy(USER.id.asc(), other.id.asc())
            .map(Pair::new)
            .list());
  }

  @Test
  void countsRowsAsTheyWouldBeListed() {
    Select<Priority> priorities = session.select(USER_TASK.priority);
    assertEquals(4, priorities.count());
    assertEquals(4, priorities.distinct().count());
    assertEquals(1, priorities.limit(5).offset(3).orderBy(USER_TASK.id.asc()).count());
    assertEquals(2, session.select(USER_TASK).where(USER_TASK.user().name.eq("Anna")).count());
    assertEquals(3, session.select(USER).distinct().count());
    assertEquals(1, session.select(count(USER_TASK.id)).count());
  }

  @Test
  void tellsWhetherThereIsARow() {
    assertTrue(session.select(USER).where(USER.name.eq("Anna")).exists());
    assertFalse(session.select(USER).where(USER.name.eq("Nobody")).exists());
    assertFalse(session.select(USER.name).offset(3).exists());
  }

  @Test
  void returnsTheOnlyRow() {
    Select<String> name = session.select(USER.name);
    assertEquals("Bob", name.where(USER.id.eq(2L)).one());
    assertEquals(Optional.of("Bob"), name.where(USER.id.eq(2L)).optional());
    assertEquals(Optional.empty(), name.where(USER.id.eq(9L)).optional());
    assertEquals("Carl", name.orderBy(USER.id.desc()).first());
    assertNull(name.where(USER.id.eq(9L)).first());
  }

  @Test
  void refusesAnotherNumberOfRowsThanOne() {
    QueryException none =
        assertThrows(
            QueryException.class, () -> session.select(USER.name).where(USER.id.eq(9L)).one());
    assertEquals(ErrorCode.NoResult, none.code());
    assertEquals("SELECT name FROM users WHERE id = ?", none.sql());
    QueryException several =
        assertThrows(QueryException.class, () -> session.select(USER.name).one());
    assertEquals(ErrorCode.NotUnique, several.code());
    assertEquals(
        "[NotUnique] one(): there is more than one row. Use list() or first()."
            + " SQL: SELECT name FROM users",
        several.getMessage());
    assertEquals(
        ErrorCode.NotUnique,
        assertThrows(QueryException.class, () -> session.select(USER.name).optional()).code());
  }

  @Test
  void runsAStatementKeptApart() {
    Select<String> names = Statements.select(USER.name).orderBy(USER.id.asc());
    assertEquals(List.of("Anna", "Bob", "Carl"), session.list(names));
    assertEquals(3, names.on(session).stream().count());
  }

  private List<String> titles(Predicate condition) {
    return session.select(USER_TASK.title).where(condition).orderBy(USER_TASK.id.asc()).list();
  }

  private List<String> names(Predicate condition) {
    return session.select(USER.name).where(condition).orderBy(USER.id.asc()).list();
  }

  record Pair(String left, String right) {}
}
