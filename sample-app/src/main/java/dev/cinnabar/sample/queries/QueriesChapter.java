package dev.cinnabar.sample.queries;

import static dev.cinnabar.query.Expressions.when;
import static dev.cinnabar.query.Expressions.year;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.lag;
import static dev.cinnabar.query.Functions.rowNumber;
import static dev.cinnabar.query.Functions.sum;
import static dev.cinnabar.query.Statements.select;
import static dev.cinnabar.query.Window.inOrder;
import static dev.cinnabar.sample.relationships.UserTable.USER;
import static dev.cinnabar.sample.relationships.UserTaskTable.USER_TASK;

import dev.cinnabar.Database;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.Page;
import dev.cinnabar.query.Parameter;
import dev.cinnabar.query.Predicate;
import dev.cinnabar.query.Select;
import dev.cinnabar.query.Slice;
import dev.cinnabar.query.Sorting;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.sample.relationships.User;
import dev.cinnabar.sample.relationships.UserTask;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Queries typed by javac. */
public final class QueriesChapter implements Chapter {

  // tag::record
  record Line(String owner, String title, int priority) {}

  // end::record

  // tag::sorting
  static final Sorting SORTING = Sorting.by("title", USER_TASK.title).and("due", USER_TASK.due);

  // end::sorting

  // tag::parameter
  static final Parameter<Integer> LEAST = Parameter.of("least", ValueType.INTEGER);

  static final Select<UserTask> IMPORTANT =
      select(USER_TASK).where(USER_TASK.priority.ge(LEAST)).orderBy(USER_TASK.id.asc());

  // end::parameter

  @Override
  public void run(Database database, PrintStream out) {
    database.inTransaction(QueriesChapter::fill);
    try (Session session = database.openSession()) {
      entities(session, out);
      paths(session, out);
      projections(session, out);
      results(session, out);
      expressions(session, out);
      groups(session, out);
      windows(session, out);
      parameters(session, out);
      dynamic(session, 4, List.of("-due", "title"), out);
      parts(session, out);
      locks(session);
    }
  }

  private static void fill(Session session) {
    User carla = new User("Carla");
    carla.getTasks().add(new UserTask("Read about ORM", 3, LocalDate.of(2026, 3, 1)));
    carla.getTasks().add(new UserTask("Compare ORMs", 5, LocalDate.of(2026, 4, 1)));
    carla.getTasks().add(new UserTask("Order lunch", 5, null));
    User dora = new User("Dora");
    dora.getTasks().add(new UserTask("Port the ORM layer", 4, LocalDate.of(2026, 5, 1)));
    session.addAll(carla, dora);
  }

  private static void entities(Session session, PrintStream out) {
    // tag::entities
    List<UserTask> urgent =
        session
            .select(USER_TASK)
            .where(USER_TASK.completed.isFalse().and(USER_TASK.title.contains("ORM")))
            .orderBy(USER_TASK.priority.desc(), USER_TASK.id.asc())
            .limit(2)
            .list();
    // end::entities
    for (UserTask task : urgent) {
      out.println("Urgent: " + task.getTitle());
    }
  }

  private static void paths(Session session, PrintStream out) {
    // tag::paths
    List<UserTask> tasks =
        session
            .select(USER_TASK)
            .where(USER_TASK.user().name.eq("Dora")) // the path joins by itself
            .list();
    // end::paths
    for (UserTask task : tasks) {
      out.println("Dora's: " + task.getTitle());
    }
  }

  private static void projections(Session session, PrintStream out) {
    // tag::projection
    List<Line> lines =
        session
            .select(USER_TASK.user().name, USER_TASK.title, USER_TASK.priority)
            .where(USER_TASK.due.lt(LocalDate.of(2026, 4, 15)))
            .orderBy(USER_TASK.due.asc())
            .map(Line::new)
            .list();
    // end::projection
    for (Line line : lines) {
      out.println(line.owner() + ": " + line.title() + " (" + line.priority() + ")");
    }
  }

  private static void results(Session session, PrintStream out) {
    // tag::results
    User carla = session.select(USER).where(USER.name.eq("Carla")).one(); // none or two: an error
    Optional<User> nobody = session.select(USER).where(USER.name.eq("Nobody")).optional();
    boolean anyOpen = session.select(USER_TASK).where(USER_TASK.completed.isFalse()).exists();
    long undated = session.select(USER_TASK).where(USER_TASK.due.isNull()).count();
    try (Stream<User> users = session.select(USER).where(USER.name.gt("C")).stream()) {
      users.map(User::getName).sorted().forEach(out::println);
    }
    // end::results
    out.println(
        carla.getName() + ", " + nobody.isPresent() + ", " + anyOpen + ", " + undated + " undated");
  }

  private static void expressions(Session session, PrintStream out) {
    // tag::expressions
    List<String> states =
        session
            .select(
                when(USER_TASK.completed.isTrue(), "done")
                    .when(USER_TASK.due.isNull(), "some day")
                    .otherwise("by the end of the quarter")
                    .concat(": ")
                    .concat(USER_TASK.title))
            .where(year(USER_TASK.due).coalesce(2026).eq(2026))
            .orderBy(USER_TASK.id.asc())
            .list();
    // end::expressions
    states.forEach(out::println);
  }

  private static void groups(Session session, PrintStream out) {
    // tag::groups
    record Load(String owner, long tasks, long undated, int effort) {}
    List<Load> loads =
        session
            .select(
                USER_TASK.user().name,
                count(),
                count().filter(USER_TASK.due.isNull()),
                sum(USER_TASK.priority.times(2)))
            .groupBy(USER_TASK.user().name)
            .having(count().gt(1L))
            .map(Load::new)
            .list();
    // end::groups
    loads.forEach(out::println);
  }

  private static void windows(Session session, PrintStream out) {
    // tag::windows
    record Place(String title, long place, int gap) {}
    List<Place> places =
        session
            .select(
                USER_TASK.title,
                rowNumber().over(inOrder(USER_TASK.due.asc())),
                USER_TASK
                    .priority
                    .minus(lag(USER_TASK.priority).over(inOrder(USER_TASK.due.asc())))
                    .coalesce(0))
            .where(USER_TASK.due.isNotNull())
            .orderBy(USER_TASK.due.asc())
            .map(Place::new)
            .list();
    // end::windows
    places.forEach(out::println);
  }

  private static void dynamic(Session session, Integer least, List<String> sort, PrintStream out) {
    // tag::dynamic
    List<Predicate> conditions = new ArrayList<>();
    conditions.add(USER_TASK.due.isNotNull());
    if (least != null) {
      conditions.add(USER_TASK.priority.ge(least));
    }
    List<String> titles =
        session
            .select(USER_TASK.title)
            .where(Predicate.allOf(conditions))
            .orderBy(SORTING.orders(sort)) // such as "-due", "title"
            .list();
    // end::dynamic
    titles.forEach(out::println);
  }

  private static void parameters(Session session, PrintStream out) {
    // tag::parameters
    List<UserTask> important = session.list(IMPORTANT.with(LEAST, 5));
    // end::parameters
    out.println(important.size() + " important");
  }

  private static void parts(Session session, PrintStream out) {
    // tag::slices
    Select<UserTask> byDue = session.select(USER_TASK).orderBy(USER_TASK.due.asc());
    Slice<UserTask> first = byDue.slice(2);
    Slice<UserTask> second = byDue.slice(2, first.next()); // the cursor may come from a user
    Slice<UserTask> again = byDue.slice(2, second.previous());
    // end::slices
    // tag::page
    Page<UserTask> page = byDue.page(2, 2); // from the third row on, and how many there are
    // end::page
    out.println(again.items().equals(first.items()) + ", " + page.items().equals(second.items()));
  }

  private static void locks(Session session) {
    try {
      // tag::lock
      List<UserTask> mine =
          session
              .select(USER_TASK)
              .where(USER_TASK.completed.isFalse())
              .orderBy(USER_TASK.priority.desc(), USER_TASK.id.asc())
              .limit(1)
              .forUpdate()
              .skipLocked()
              .list();
      // end::lock
      mine.forEach(task -> task.setPriority(9));
    } catch (QueryException refused) {
      requireUnsupported(refused); // SQLite locks no rows.
    }
  }

  private static void requireUnsupported(QueryException refused) {
    if (refused.code() != ErrorCode.UnsupportedByDatabase) {
      throw refused;
    }
  }
}
