package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.NodeTable.NODE;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static dev.cinnabar.conformance.model.many.ClubTable.CLUB;
import static dev.cinnabar.conformance.model.many.PupilTable.PUPIL;
import static dev.cinnabar.query.Expressions.row;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.max;
import static dev.cinnabar.query.Statements.select;
import static dev.cinnabar.query.Statements.values;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.Node;
import dev.cinnabar.conformance.model.NodeTable;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.model.many.Club;
import dev.cinnabar.conformance.model.many.Pupil;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.query.Derived;
import dev.cinnabar.query.Expression;
import dev.cinnabar.query.Predicate;
import dev.cinnabar.query.TextExpression;
import dev.cinnabar.session.Session;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on joins, tuples, and rows that the program gives. */
public abstract class JoinContract extends Contract {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private Session session;

  protected JoinContract(TestDatabase product) {
    super(product);
  }

  record Load(String name, Long number) {}

  record Wish(String title, Integer priority, LocalDate due) {}

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          session.addAll(
              user("Anna", task("read", 1, DAY), task("write", 3, null)),
              user("Ben", task("read", 2, DAY)),
              user("Carl"));
          Club chess = new Club("Chess");
          Club choir = new Club("Choir");
          Pupil dora = new Pupil("Dora");
          dora.getClubs().add(chess);
          dora.getClubs().add(choir);
          Pupil emil = new Pupil("Emil");
          emil.getClubs().add(choir);
          session.addAll(dora, emil, new Pupil("Finn"));
        });
    session = database.openSession();
  }

  private static User user(String name, UserTask... tasks) {
    User user = new User(name);
    user.getTasks().addAll(List.of(tasks));
    return user;
  }

  private static UserTask task(String title, int priority, LocalDate due) {
    UserTask task = new UserTask(title);
    task.setPriority(priority);
    task.setDue(due);
    return task;
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  private List<String> matching(Predicate condition) {
    return session
        .select(USER_TASK.title.concat(USER_TASK.user().name))
        .where(condition)
        .orderBy(USER_TASK.id.asc())
        .list();
  }

  @Test
  void keepsOwnersWithoutAMatch() {
    assertEquals(
        List.of(new Load("Anna", 1L), new Load("Ben", 1L), new Load("Carl", 0L)),
        session
            .select(USER.name, count(USER_TASK.id))
            .from(USER)
            .leftJoin(USER.tasks, USER_TASK, USER_TASK.title.eq("read"))
            .groupBy(USER.name)
            .orderBy(USER.name.asc())
            .map(Load::new)
            .list());
    assertEquals(
        List.of(
            "SELECT u.name, COUNT(ut.id) FROM users u LEFT JOIN user_tasks ut ON ut.user_id = u.id"
                + " AND ut.title = ? GROUP BY u.name ORDER BY u.name"),
        log.statements());
  }

  @Test
  void keepsOwnersOfAJoinTableOnce() {
    assertEquals(
        List.of(new Load("Dora", 1L), new Load("Emil", 0L), new Load("Finn", 0L)),
        session
            .select(PUPIL.name, count(CLUB.id))
            .from(PUPIL)
            .leftJoin(PUPIL.clubs, CLUB, CLUB.title.eq("Chess"))
            .groupBy(PUPIL.name)
            .orderBy(PUPIL.name.asc())
            .map(Load::new)
            .list());
    assertEquals(
        3,
        session
            .select(PUPIL.name)
            .from(PUPIL)
            .leftJoin(PUPIL.clubs, CLUB, CLUB.title.eq("Chess"))
            .list()
            .size());
    assertEquals(
        List.of("Dora", "Emil"),
        session
            .select(PUPIL.name)
            .from(PUPIL)
            .join(PUPIL.clubs, CLUB, CLUB.title.eq("Choir"))
            .orderBy(PUPIL.name.asc())
            .list());
  }

  @Test
  void addsAConditionToAPath() {
    assertEquals(
        List.of("read", "write"),
        session
            .select(USER_TASK.title)
            .join(USER_TASK.user(), USER_TASK.user().name.eq("Anna"))
            .orderBy(USER_TASK.title.asc())
            .list());
    assertEquals(
        List.of(2L),
        session
            .select(count(USER_TASK.user().name))
            .leftJoin(USER_TASK.user(), USER_TASK.user().name.eq("Anna"))
            .list());
    assertEquals(
        List.of(
            "SELECT ut.title FROM user_tasks ut JOIN users u ON u.id = ut.user_id AND u.name = ?"
                + " ORDER BY ut.title",
            "SELECT COUNT(u.name) FROM user_tasks ut LEFT JOIN users u ON u.id = ut.user_id AND"
                + " u.name = ?"),
        log.statements());
  }

  @Test
  void refusesAConditionThatLeadsBehindTheJoin() {
    NodeTable other = NodeTable.as("other");
    assertThrows(
        QueryException.class,
        () ->
            session.select(NODE).from(NODE).join(other, other.parent().name.eq(NODE.name)).list());
  }

  @Test
  void comparesTuples() {
    List<Wish> wishes = List.of(new Wish("read", 1, DAY), new Wish("write", 3, DAY));
    assertEquals(
        List.of("readAnna", "writeAnna"),
        matching(row(USER_TASK.title, USER_TASK.priority).in(wishes, Wish::title, Wish::priority)));
    assertEquals(
        List.of("readBen"),
        matching(
            row(USER_TASK.title, USER_TASK.priority).notIn(wishes, Wish::title, Wish::priority)));
    assertEquals(
        List.of("readAnna"),
        matching(
            row(USER_TASK.title, USER_TASK.priority, USER_TASK.due)
                .in(wishes, Wish::title, Wish::priority, Wish::due)));
    assertEquals(
        List.of(),
        matching(
            row(USER_TASK.title, USER_TASK.priority)
                .in(List.<Wish>of(), Wish::title, Wish::priority)));
    assertEquals(
        List.of("readBen"), matching(row(USER_TASK.title, USER_TASK.priority).eq("read", 2)));
    assertEquals(
        3,
        matching(
                row(USER_TASK.title, USER_TASK.priority)
                    .in(Collections.nCopies(3_000, wishes.get(0)), Wish::title, Wish::priority)
                    .or(USER_TASK.priority.gt(1)))
            .size());
    assertThrows(
        QueryException.class,
        () ->
            row(USER_TASK.title, USER_TASK.due)
                .in(List.of(new Wish("read", 1, null)), Wish::title, Wish::due));
  }

  @Test
  void findsTuplesInAQuery() {
    assertEquals(
        List.of("writeAnna", "readBen"),
        matching(
            row(USER_TASK.user().id, USER_TASK.priority)
                .in(
                    select(USER_TASK.user().id, max(USER_TASK.priority))
                        .groupBy(USER_TASK.user().id))));
  }

  @Test
  void searchesALimitedQuery() {
    assertEquals(
        List.of("writeAnna"),
        matching(
            USER_TASK.id.in(select(USER_TASK.id).orderBy(USER_TASK.priority.desc()).limit(1))));
  }

  @Test
  void joinsRowsThatTheProgramGives() {
    List<Wish> wishes = List.of(new Wish("read", 2, DAY), new Wish("write", 9, null));
    Derived wanted =
        values(wishes)
            .with(USER_TASK.title, Wish::title)
            .with(USER_TASK.priority, Wish::priority)
            .with(USER_TASK.due, Wish::due)
            .as("wanted");
    assertEquals(
        List.of("readAnna", "writeAnna"),
        session
            .select(USER_TASK.title.concat(USER_TASK.user().name))
            .from(USER_TASK)
            .join(wanted, wanted.column(USER_TASK.title).eq(USER_TASK.title))
            .where(USER_TASK.priority.lt(wanted.column(USER_TASK.priority)))
            .orderBy(USER_TASK.id.asc())
            .list());
    Expression<LocalDate> due = wanted.column(USER_TASK.due);
    assertEquals(
        List.of("write"),
        session.select(wanted.column(USER_TASK.title)).where(due.isNull()).list());
  }

  @Test
  void joinsNoRowsWhereNoneAreGiven() {
    Derived none =
        values(List.<Wish>of())
            .with(USER_TASK.title, Wish::title)
            .with(USER_TASK.due, Wish::due)
            .as("none");
    assertEquals(List.of(), session.select(none.column(USER_TASK.title)).list());
    assertThrows(
        QueryException.class, () -> values(List.of("a")).as("empty"), "there is no column");
  }

  @Test
  void updatesFromRowsThatTheProgramGives() {
    List<Wish> wishes = List.of(new Wish("read", 7, DAY));
    Derived wanted =
        values(wishes)
            .with(USER_TASK.title, Wish::title)
            .with(USER_TASK.priority, Wish::priority)
            .as("wanted");
    session
        .update(USER_TASK)
        .set(USER_TASK.completed, true)
        .where(USER_TASK.title.in(select(wanted.column(USER_TASK.title))))
        .execute();
    assertEquals(2, matching(USER_TASK.completed.isTrue()).size());
  }

  @Test
  void letsTextGrowAlongATree() {
    String name = "a".repeat(20);
    prepare(
        session -> {
          Node node = new Node(name, null);
          session.add(node);
          for (int i = 0; i < 20; i++) {
            node = new Node(name, node);
            session.add(node);
          }
        });
    Derived tree =
        select(NODE.id, NODE.name)
            .where(NODE.parent().id.isNull())
            .recursive(
                "tree",
                above -> {
                  TextExpression path = above.column(NODE.name);
                  return select(NODE.id, path.concat("/").concat(NODE.name))
                      .from(NODE)
                      .join(above, NODE.parent().id.eq(above.column(NODE.id)));
                });
    assertEquals(
        List.of(21 * 20 + 20),
        session
            .select(tree.column(NODE.name).length())
            .orderBy(tree.column(NODE.name).length().desc())
            .limit(1)
            .list());
  }
}
