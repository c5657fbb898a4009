package dev.cinnabar.sample.queries;

import static dev.cinnabar.query.Expressions.row;
import static dev.cinnabar.query.Expressions.value;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.rowNumber;
import static dev.cinnabar.query.Statements.select;
import static dev.cinnabar.query.Statements.values;
import static dev.cinnabar.query.Window.partitionBy;
import static dev.cinnabar.sample.queries.CategoryTable.CATEGORY;
import static dev.cinnabar.sample.relationships.UserTable.USER;
import static dev.cinnabar.sample.relationships.UserTaskTable.USER_TASK;

import dev.cinnabar.Database;
import dev.cinnabar.query.Derived;
import dev.cinnabar.query.DerivedRows;
import dev.cinnabar.query.NumberExpression;
import dev.cinnabar.query.Select;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.sample.relationships.User;
import dev.cinnabar.sample.relationships.UserTask;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** Queries made of queries. */
public final class CompositionChapter implements Chapter {

  record Load(String owner, long open) {}

  record Line(String name, int depth) {}

  record Wish(String title, Integer priority) {}

  @Override
  public void run(Database database, PrintStream out) {
    database.inTransaction(CompositionChapter::fill);
    try (Session session = database.openSession()) {
      together(session, out);
      derived(session, out);
      firstOfEach(session, out);
      tree(session, out);
      joins(session, out);
      tuples(session, out);
    }
  }

  private static void fill(Session session) {
    User carla = new User("Carla");
    carla.getTasks().add(new UserTask("Read", 3, LocalDate.of(2026, 3, 1)));
    carla.getTasks().add(new UserTask("Write", 5, LocalDate.of(2026, 4, 1)));
    carla.getTasks().add(new UserTask("Rest", 1, null));
    User dora = new User("Dora");
    dora.getTasks().add(new UserTask("Sing", 4, LocalDate.of(2026, 5, 1)));
    Category books = new Category("Books", null);
    Category fiction = new Category("Fiction", books);
    session.addAll(carla, dora, books, fiction, new Category("Crime", fiction));
  }

  private static void together(Session session, PrintStream out) {
    // tag::union
    Select<UserTask> undated = select(USER_TASK).where(USER_TASK.due.isNull());
    List<UserTask> tasks =
        session
            .select(USER_TASK)
            .where(USER_TASK.priority.gt(4))
            .union(undated)
            .orderBy(USER_TASK.title.desc())
            .list();
    // end::union
    tasks.forEach(task -> out.println(task.getTitle()));
  }

  private static void derived(Session session, PrintStream out) {
    // tag::derived
    NumberExpression<Long> open = count();
    Derived loads =
        select(USER_TASK.user().id, open)
            .where(USER_TASK.completed.isFalse())
            .groupBy(USER_TASK.user().id)
            .as("loads");
    List<Load> busy =
        session
            .select(USER.name, loads.column(open))
            .from(USER)
            .join(loads, loads.column(USER_TASK.user().id).eq(USER.id))
            .where(loads.column(open).gt(1L))
            .map(Load::new)
            .list();
    // end::derived
    busy.forEach(out::println);
  }

  private static void firstOfEach(Session session, PrintStream out) {
    // tag::first
    NumberExpression<Long> place =
        rowNumber().over(partitionBy(USER_TASK.user().id).orderBy(USER_TASK.priority.desc()));
    DerivedRows<UserTask> ranked = select(USER_TASK).as("ranked", place);
    List<UserTask> twoOfEach =
        session
            .select(ranked)
            .where(ranked.column(place).le(2L))
            .orderBy(ranked.column(USER_TASK.title).asc())
            .list();
    // end::first
    twoOfEach.forEach(task -> out.println(task.getTitle()));
  }

  private static void tree(Session session, PrintStream out) {
    // tag::tree
    NumberExpression<Integer> depth = value(0);
    Derived tree =
        select(CATEGORY.id, CATEGORY.name, depth)
            .where(CATEGORY.parent().id.isNull())
            .recursive(
                "tree",
                above ->
                    select(CATEGORY.id, CATEGORY.name, above.column(depth).plus(1))
                        .from(CATEGORY)
                        .join(above, CATEGORY.parent().id.eq(above.column(CATEGORY.id))));
    List<Line> lines =
        session
            .select(tree.column(CATEGORY.name), tree.column(depth))
            .orderBy(tree.column(depth).asc())
            .map(Line::new)
            .list();
    // end::tree
    lines.forEach(out::println);
  }

  private static void joins(Session session, PrintStream out) {
    // tag::condition
    List<Load> urgent =
        session
            .select(USER.name, count(USER_TASK.id))
            .from(USER)
            .leftJoin(USER.tasks, USER_TASK, USER_TASK.priority.gt(4))
            .groupBy(USER.name)
            .orderBy(USER.name.asc())
            .map(Load::new)
            .list();
    // end::condition
    urgent.forEach(out::println);
  }

  private static void tuples(Session session, PrintStream out) {
    List<Wish> wishes = List.of(new Wish("Write", 5), new Wish("Rest", 2));
    // tag::tuple
    List<UserTask> exact =
        session
            .select(USER_TASK)
            .where(row(USER_TASK.title, USER_TASK.priority).in(wishes, Wish::title, Wish::priority))
            .orderBy(USER_TASK.id.asc())
            .list();
    // end::tuple
    exact.forEach(task -> out.println(task.getTitle()));
    // tag::values
    Derived wanted =
        values(wishes)
            .with(USER_TASK.title, Wish::title)
            .with(USER_TASK.priority, Wish::priority)
            .as("wanted");
    List<String> lower =
        session
            .select(USER_TASK.title)
            .join(wanted, wanted.column(USER_TASK.title).eq(USER_TASK.title))
            .where(USER_TASK.priority.lt(wanted.column(USER_TASK.priority)))
            .list();
    // end::values
    lower.forEach(out::println);
  }
}
