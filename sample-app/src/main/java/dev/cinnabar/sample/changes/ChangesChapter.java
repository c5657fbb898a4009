package dev.cinnabar.sample.changes;

import static dev.cinnabar.query.Expressions.proposed;
import static dev.cinnabar.query.Statements.select;
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

/** Statements that change many rows without loading them. */
public final class ChangesChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    database.inTransaction(ChangesChapter::fill);
    database.inTransaction(
        session -> {
          update(session, out);
          insert(session, out);
          upsert(session, out);
          delete(session, out);
        });
  }

  private static void fill(Session session) {
    User emil = new User("Emil");
    emil.getTasks().add(new UserTask("Paint the fence", 3, LocalDate.of(2026, 5, 1)));
    session.add(emil);
  }

  private static void update(Session session, PrintStream out) {
    // tag::update
    long changed =
        session
            .update(USER_TASK)
            .set(USER_TASK.priority, USER_TASK.priority.plus(1))
            .set(USER_TASK.due, LocalDate.of(2026, 6, 1))
            .where(USER_TASK.user().name.eq("Emil"))
            .execute();
    // end::update
    out.println(changed + " moved");
  }

  private static void insert(Session session, PrintStream out) {
    // tag::insert
    session
        .insertInto(USER_TASK)
        .values(
            List.of("Plan", "Review"),
            (row, title) ->
                row.set(USER_TASK.title, title)
                    .set(USER_TASK.priority, 1)
                    .set(USER_TASK.completed, false))
        .execute();

    session
        .insertInto(USER_TASK)
        .from(select(USER).where(USER.name.eq("Emil")))
        .set(USER_TASK.title, USER.name.concat(" reports"))
        .set(USER_TASK.priority, 2)
        .set(USER_TASK.completed, false)
        .set(USER_TASK.user().id, USER.id)
        .execute();
    // end::insert
    out.println(session.select(USER_TASK).where(USER_TASK.title.endsWith("reports")).count());
  }

  private static void upsert(Session session, PrintStream out) {
    User emil = session.select(USER).where(USER.name.eq("Emil")).one();
    // tag::upsert
    session
        .insertInto(USER)
        .set(USER.id, emil.getId())
        .set(USER.name, " the second")
        .onConflict(USER.id)
        .update(row -> row.set(USER.name, USER.name.concat(proposed(USER.name))))
        .execute();
    // end::upsert
    out.println(session.require(USER, emil.getId()).getName());
  }

  private static void delete(Session session, PrintStream out) {
    // tag::delete
    List<String> gone =
        session
            .deleteFrom(USER_TASK)
            .where(USER_TASK.priority.lt(3))
            .returning(USER_TASK.title)
            .list();
    // end::delete
    out.println(gone.size() + " deleted");
  }
}
