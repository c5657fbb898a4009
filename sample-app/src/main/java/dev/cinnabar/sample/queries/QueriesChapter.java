package dev.cinnabar.sample.queries;

import static dev.cinnabar.sample.relationships.UserTable.USER;
import static dev.cinnabar.sample.relationships.UserTaskTable.USER_TASK;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.sample.relationships.User;
import dev.cinnabar.sample.relationships.UserTask;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Queries typed by javac. */
public final class QueriesChapter implements Chapter {

  // tag::record
  record Line(String owner, String title, int priority) {}

  // end::record

  @Override
  public void run(Database database, PrintStream out) {
    database.inTransaction(QueriesChapter::fill);
    try (Session session = database.openSession()) {
      entities(session, out);
      paths(session, out);
      projections(session, out);
      results(session, out);
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
}
