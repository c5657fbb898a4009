package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.AllTypesTable.ALL_TYPES;
import static dev.cinnabar.conformance.model.TicketTable.TICKET;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cinnabar.conformance.model.AllTypes;
import dev.cinnabar.conformance.model.Ticket;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.query.Predicate;
import dev.cinnabar.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comparison, order and results mean the same, however the database would have them by itself. */
public abstract class ComparisonContract extends Contract {

  protected ComparisonContract(TestDatabase product) {
    super(product);
  }

  private void storeTasks(String... titles) {
    prepare(session -> Stream.of(titles).forEach(title -> session.add(new UserTask(title))));
  }

  private List<String> found(Session session, Predicate condition) {
    return session.select(USER_TASK.title).from(USER_TASK).where(condition).list();
  }

  @Test
  void tellsTextApartByCaseAccentAndTrailingSpace() {
    storeTasks("a", "A", "á", "a ");
    try (Session session = database.openSession()) {
      assertEquals(List.of("a"), found(session, USER_TASK.title.eq("a")));
      assertEquals(List.of("a "), found(session, USER_TASK.title.eq("a ")));
      assertEquals(List.of("A"), found(session, USER_TASK.title.like("A%")));
    }
  }

  @Test
  void takesSpecialCharactersForThemselves() {
    storeTasks("a\\b", "a'b", "a\"b", "a`b", "a%b", "a_b", "a!b", "a?b", "a\nb");
    try (Session session = database.openSession()) {
      for (String special : List.of("\\", "'", "\"", "`", "%", "_", "!", "?", "\n")) {
        List<String> expected = List.of("a" + special + "b");
        assertEquals(expected, found(session, USER_TASK.title.eq("a" + special + "b")));
        assertEquals(expected, found(session, USER_TASK.title.contains(special)));
      }
    }
  }

  @Test
  void ordersTextByCodePoint() {
    storeTasks("ä", "b", "a", "Z", "z ", "z", "_", "\uffee");
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("Z", "_", "a", "b", "z", "z ", "ä", "\uffee"),
          session.select(USER_TASK.title).from(USER_TASK).orderBy(USER_TASK.title.asc()).list());
    }
  }

  @Test
  void comparesWithNull() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    prepare(
        session -> {
          UserTask dated = new UserTask("dated");
          dated.setDue(day);
          UserTask later = new UserTask("later");
          later.setDue(day.plusDays(1));
          session.addAll(new UserTask("open"), later, dated);
        });
    try (Session session = database.openSession()) {
      assertEquals(List.of("dated"), found(session, USER_TASK.due.isNotDistinctFrom(day)));
      assertEquals(
          List.of("open"), found(session, USER_TASK.due.isNotDistinctFrom((LocalDate) null)));
      assertEquals(
          List.of("open", "later"),
          session
              .select(USER_TASK.title)
              .from(USER_TASK)
              .where(USER_TASK.due.isDistinctFrom(day))
              .orderBy(USER_TASK.id.asc())
              .list());
    }
  }

  @Test
  void putsNullsWhereTheQuerySays() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    prepare(
        session -> {
          UserTask dated = new UserTask("dated");
          dated.setDue(day);
          session.addAll(new UserTask("open"), dated);
        });
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("open", "dated"),
          session
              .select(USER_TASK.title)
              .from(USER_TASK)
              .orderBy(USER_TASK.due.asc().nullsFirst())
              .list());
      assertEquals(
          List.of("dated", "open"),
          session
              .select(USER_TASK.title)
              .from(USER_TASK)
              .orderBy(USER_TASK.due.desc().nullsLast())
              .list());
    }
  }

  @Test
  void skipsRowsWithoutALimit() {
    storeTasks("a", "b", "c");
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("b", "c"),
          session
              .select(USER_TASK.title)
              .from(USER_TASK)
              .orderBy(USER_TASK.title.asc())
              .offset(1)
              .list());
    }
  }

  @Test
  void ordersUuidsAsUnsignedBytes() {
    List<UUID> ordered =
        Stream.of("00000000", "7fffffff", "80000000", "ffffffff")
            .map(start -> UUID.fromString(start + "-0000-4000-8000-000000000000"))
            .toList();
    prepare(
        session -> {
          for (int i : new int[] {2, 0, 3, 1}) {
            AllTypes row = new AllTypes();
            row.setUuid(ordered.get(i));
            session.add(row);
          }
        });
    try (Session session = database.openSession()) {
      assertEquals(
          ordered,
          session.select(ALL_TYPES.uuid).from(ALL_TYPES).orderBy(ALL_TYPES.uuid.asc()).list());
      assertEquals(
          1, session.select(ALL_TYPES).where(ALL_TYPES.uuid.eq(ordered.get(2))).list().size());
    }
  }

  @Test
  void comparesPointsInTimeWhateverTheZoneOfTheServer() {
    Instant noon = Instant.parse("2026-03-29T12:00:00.123456Z");
    prepare(
        session -> {
          AllTypes row = new AllTypes();
          row.setInstant(noon);
          session.add(row);
        });
    try (Session session = database.openSession()) {
      assertEquals(1, session.select(ALL_TYPES).where(ALL_TYPES.instant.eq(noon)).list().size());
      assertEquals(
          0,
          session
              .select(ALL_TYPES)
              .where(ALL_TYPES.instant.lt(noon.minusNanos(1_000)))
              .list()
              .size());
    }
  }

  @Test
  void findsMoreKeysThanAListTakes() {
    prepare(session -> IntStream.range(0, 1_100).forEach(i -> session.add(new Ticket("t" + i))));
    try (Session session = database.openSession()) {
      List<String> codes = IntStream.range(0, 1_100).mapToObj(i -> "t" + i).toList();
      assertEquals(1_100, session.select(TICKET).where(TICKET.code.in(codes)).list().size());
    }
  }

  /** While the cursor is open the session asks and writes on the same connection. */
  @Test
  void goesOnWithAStreamWhileItAsksAndWrites() {
    prepare(
        session -> {
          for (int i = 1; i <= 30; i++) {
            User user = new User("user " + i);
            user.getTasks().add(new UserTask("task " + i));
            session.add(user);
          }
        });
    List<String> tasks = new ArrayList<>();
    try (Session session = database.openSession()) {
      try (Stream<User> users = session.select(USER).orderBy(USER.id.asc()).stream(7)) {
        users.forEach(
            user -> {
              tasks.add(user.getTasks().get(0).getTitle());
              user.setName(user.getName() + "!");
              session.flush();
            });
      }
      session.commit();
    }
    assertEquals(IntStream.rangeClosed(1, 30).mapToObj(i -> "task " + i).toList(), tasks);
    assertEquals(List.of("30"), rows("SELECT count(*) FROM users WHERE name LIKE '%!'"));
  }
}
