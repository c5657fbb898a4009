package dev.cinnabar.sample.plain;

import static dev.cinnabar.sample.entities.TaskTable.TASK;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.sample.entities.Task;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.io.PrintStream;

/** What it means that entities are plain objects. */
public final class PlainObjectsChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    Task given = new Task("Water the plants");
    database.inTransaction(session -> session.add(given));
    changes(database, out, given.getId());
    rollback(database, out, given.getId());
    newAgain(database, out);
    identity(database, out, given.getId());
  }

  private static void changes(Database database, PrintStream out, Long id) {
    try (Session session = database.openSession()) {
      // tag::changes
      Task task = session.require(TASK, id);
      task.setCompleted(true);
      out.println(session.changes(task)); // seen when asked for, not when made
      task.setCompleted(false);
      out.println(session.changes(task)); // set and set back: nothing to write
      // end::changes
    }
  }

  private static void rollback(Database database, PrintStream out, Long id) {
    try (Session session = database.openSession()) {
      // tag::rollback
      Task task = session.require(TASK, id);
      task.setTitle("Something else");
      session.flush();
      session.rollback();
      out.println(task.getTitle()); // as the database has it
      // end::rollback
    }
  }

  private static void newAgain(Database database, PrintStream out) {
    try (Session session = database.openSession()) {
      // tag::newagain
      Task task = new Task("Not today");
      session.add(task);
      session.flush();
      out.println("With a key: " + (task.getId() != null));
      session.rollback();
      out.println("After rollback: " + task.getId()); // null: the key was taken back
      out.println(session.state(task) == EntityState.TRANSIENT);
      // end::newagain
    }
  }

  private static void identity(Database database, PrintStream out, Long id) {
    try (Session session = database.openSession()) {
      // tag::identity
      Task byKey = session.require(TASK, id);
      Task byQuery = session.select(TASK).where(TASK.id.eq(id)).one();
      out.println(byKey == byQuery); // one object per row and session
      // end::identity
    }
  }
}
