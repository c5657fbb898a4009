package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.NodeTable.NODE;
import static dev.cinnabar.conformance.model.UserTable.USER;
import static dev.cinnabar.conformance.model.UserTaskTable.USER_TASK;
import static dev.cinnabar.query.Expressions.value;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.rowNumber;
import static dev.cinnabar.query.Statements.select;
import static dev.cinnabar.query.Window.partitionBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.Node;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.UserTask;
import dev.cinnabar.conformance.model.UserTaskTable;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.query.Derived;
import dev.cinnabar.query.DerivedRows;
import dev.cinnabar.query.NumberExpression;
import dev.cinnabar.query.TextExpression;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of a query as the source of another one. */
public abstract class DerivedTableContract extends Contract {

  private Session session;

  protected DerivedTableContract(TestDatabase product) {
    super(product);
  }

  record Load(String name, Long tasks) {}

  record Step(String name, Integer depth) {}

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          session.addAll(user("Anna", 5, 3, 1), user("Ben", 2, 4), user("Carl"));
          Node root = new Node("root", null);
          Node left = new Node("left", root);
          Node right = new Node("right", root);
          session.addAll(root, left, right, new Node("leaf", left), new Node("other", null));
        });
    session = database.openSession();
  }

  private static User user(String name, int... priorities) {
    User user = new User(name);
    for (int priority : priorities) {
      UserTask task = new UserTask(name + priority);
      task.setPriority(priority);
      user.getTasks().add(task);
    }
    return user;
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  private static List<String> titles(List<UserTask> tasks) {
    return tasks.stream().map(UserTask::getTitle).toList();
  }

  private static List<String> names(List<Node> nodes) {
    return nodes.stream().map(Node::getName).toList();
  }

  @Test
  void joinsTheRowsOfAQuery() {
    NumberExpression<Long> tasks = count();
    Derived loads = select(USER_TASK.user().id, tasks).groupBy(USER_TASK.user().id).as("loads");
    assertEquals(
        List.of(new Load("Ben", 2L), new Load("Anna", 3L), new Load("Carl", 0L)),
        session
            .select(USER.name, loads.column(tasks).coalesce(0L))
            .from(USER)
            .leftJoin(loads, loads.column(USER_TASK.user().id).eq(USER.id))
            .where(USER.name.ne("Dora"))
            .orderBy(USER.name.length().asc(), USER.name.asc())
            .map(Load::new)
            .list());
    assertEquals(
        List.of(
            "SELECT u.name, COALESCE(loads.c2, ?) FROM users u LEFT JOIN (SELECT ut.user_id AS id,"
                + " COUNT(*) AS c2 FROM user_tasks ut GROUP BY ut.user_id) loads ON loads.id = u.id"
                + " WHERE u.name <> ? ORDER BY CHAR_LENGTH(u.name), u.name"),
        log.statements().stream().map(sql -> sql.replace("length(", "CHAR_LENGTH(")).toList());
  }

  @Test
  void givesTheFirstRowsOfEachOwner() {
    NumberExpression<Long> place =
        rowNumber().over(partitionBy(USER_TASK.user().id).orderBy(USER_TASK.priority.desc()));
    DerivedRows<UserTask> ranked = select(USER_TASK).as("ranked", place);
    List<UserTask> two =
        session
            .select(ranked)
            .where(ranked.column(place).le(2L))
            .orderBy(ranked.column(USER_TASK.title).asc())
            .list();
    assertEquals(List.of("Anna3", "Anna5", "Ben2", "Ben4"), titles(two));
    assertEquals(
        List.of(
            "SELECT ranked.id, ranked.title, ranked.completed, ranked.priority, ranked.due,"
                + " ranked.user_id FROM (SELECT ut.id, ut.title, ut.completed, ut.priority, ut.due,"
                + " ut.user_id, ROW_NUMBER() OVER (PARTITION BY ut.user_id ORDER BY ut.priority"
                + " DESC) AS c7 FROM user_tasks ut) ranked WHERE ranked.c7 <= ? ORDER BY"
                + " ranked.title"),
        log.statements());
    assertSame(two.get(0), session.get(USER_TASK, two.get(0).getId()));
  }

  @Test
  void namesTheEntityThatAQuerySelects() {
    UserTaskTable high =
        select(USER_TASK).where(USER_TASK.priority.gt(2)).as("high").table(UserTaskTable::new);
    assertEquals(
        List.of("Ben4", "Anna3"),
        titles(
            session
                .select(high)
                .where(high.user().name.ne("Dora"))
                .orderBy(high.user().name.desc(), high.priority.asc())
                .limit(2)
                .list()));
    assertEquals(3, session.select(high).count());
    assertEquals(1, session.select(high).where(high.title.eq("Ben4")).slice(2).items().size());
  }

  @Test
  void selectsFromTheRowsOfTwoQueries() {
    DerivedRows<UserTask> some =
        select(USER_TASK)
            .where(USER_TASK.priority.gt(4))
            .unionAll(select(USER_TASK).where(USER_TASK.priority.lt(2)))
            .as("some");
    assertEquals(
        List.of("Anna1", "Anna5"),
        titles(session.select(some).orderBy(some.column(USER_TASK.title).asc()).list()));
    assertEquals(
        List.of(3L),
        session
            .select(count())
            .from(some.as("a"))
            .join(some, some.column(USER_TASK.priority).ge(some.as("a").column(USER_TASK.priority)))
            .list());
  }

  @Test
  void namesAQueryOnce() {
    NumberExpression<Long> tasks = count();
    Derived loads = select(USER_TASK.user().id, tasks).groupBy(USER_TASK.user().id).cte("totals");
    Derived more = loads.as("more");
    assertEquals(
        List.of("Anna"),
        session
            .select(USER.name)
            .from(USER)
            .join(loads, loads.column(USER_TASK.user().id).eq(USER.id))
            .join(more, more.column(tasks).lt(loads.column(tasks)))
            .list());
    assertEquals(
        List.of(
            "WITH totals (id, c2) AS (SELECT ut.user_id, COUNT(*) FROM user_tasks ut GROUP BY"
                + " ut.user_id) SELECT u.name FROM users u JOIN totals ON totals.id = u.id JOIN totals"
                + " more ON more.c2 < totals.c2"),
        log.statements());
  }

  @Test
  void walksATree() {
    DerivedRows<Node> tree =
        select(NODE)
            .where(NODE.name.eq("root"))
            .recursive(
                "tree",
                above -> select(NODE).join(above, NODE.parent().id.eq(above.column(NODE.id))));
    List<Node> nodes = session.select(tree).orderBy(tree.column(NODE.name).asc()).list();
    assertEquals(List.of("leaf", "left", "right", "root"), names(nodes));
    assertEquals(
        List.of(
            "WITH RECURSIVE tree (id, name, parent_id) AS (SELECT n.id, n.name, n.parent_id FROM"
                + " nodes n WHERE n.name = ? UNION ALL SELECT n2.id, n2.name, n2.parent_id FROM"
                + " nodes n2 JOIN tree ON n2.parent_id = tree.id) SELECT tree.id, tree.name,"
                + " tree.parent_id FROM tree ORDER BY tree.name"),
        log.statements());
  }

  @Test
  void countsTheStepsOfATree() {
    NumberExpression<Integer> depth = value(0);
    Derived tree =
        select(NODE.id, NODE.name, depth)
            .where(NODE.parent().id.isNull())
            .recursive(
                "tree",
                above ->
                    select(NODE.id, NODE.name, above.column(depth).plus(1))
                        .from(NODE)
                        .join(above, NODE.parent().id.eq(above.column(NODE.id))));
    assertEquals(
        List.of(
            new Step("leaf", 2),
            new Step("left", 1),
            new Step("other", 0),
            new Step("right", 1),
            new Step("root", 0)),
        session
            .select(tree.column(NODE.name), tree.column(depth))
            .orderBy(tree.column(NODE.name).asc())
            .map(Step::new)
            .list());
  }

  @Test
  void writesTheWayThroughATree() {
    TextExpression path = NODE.name.concat("");
    Derived tree =
        select(NODE.id, path)
            .where(NODE.parent().id.isNull())
            .recursive(
                "tree",
                above ->
                    select(NODE.id, above.column(path).concat("/").concat(NODE.name))
                        .from(NODE)
                        .join(above, NODE.parent().id.eq(above.column(NODE.id))));
    assertEquals(
        List.of("other", "root", "root/left", "root/left/leaf", "root/right"),
        session.select(tree.column(path)).orderBy(tree.column(path).asc()).list());
  }

  @Test
  void endsWhereRowsLeadInACircle() {
    requires(Feature.RECURSIVE_UNION);
    prepare(
        session -> {
          Node a = new Node("a", null);
          Node b = new Node("b", a);
          session.addAll(a, b);
          session.flush();
          a.setParent(b);
        });
    DerivedRows<Long> around =
        select(NODE.id)
            .where(NODE.name.eq("a"))
            .recursiveUnion(
                "around",
                before ->
                    select(NODE.parent().id).join(before, NODE.id.eq(before.column(NODE.id))));
    assertEquals(2, session.select(NODE).where(NODE.id.in(select(around))).count());
  }

  @Test
  void changesTheRowsThatANamedQueryFinds() {
    Derived low =
        select(USER_TASK.id, USER_TASK.priority).where(USER_TASK.priority.lt(3)).cte("low");
    assertEquals(
        2,
        session
            .update(USER_TASK)
            .set(USER_TASK.completed, true)
            .where(USER_TASK.id.in(select(low.column(USER_TASK.id))))
            .execute());
    assertEquals(2, session.select(USER_TASK).where(USER_TASK.completed.isTrue()).count());
  }

  @Test
  void looksAtTheRowBefore() {
    requires(Feature.LATERAL);
    DerivedRows<UserTask> best =
        select(USER_TASK)
            .where(USER_TASK.user().id.eq(USER.id))
            .orderBy(USER_TASK.priority.desc())
            .limit(1)
            .lateral("best");
    assertEquals(
        List.of("Anna5", "Ben4"),
        titles(
            session
                .select(best)
                .from(USER)
                .join(best, USER.id.isNotNull())
                .orderBy(USER.name.asc())
                .list()));
  }

  @Test
  void saysWhereTheDatabaseCannotLookAtTheRowBefore() {
    DerivedRows<UserTask> best =
        select(USER_TASK).where(USER_TASK.user().id.eq(USER.id)).limit(1).lateral("best");
    if (!dialect().has(Feature.LATERAL)) {
      QueryException refused =
          assertThrows(
              QueryException.class,
              () -> session.select(best).from(USER).join(best, USER.id.isNotNull()).list());
      assertEquals(
          "[UnsupportedByDatabase] lateral(…): in "
              + dialect().name()
              + " a query in FROM cannot refer to the rows before"
              + " it. Use a window function in .as(…), or a subquery in a condition.",
          refused.getMessage());
    }
  }
}
