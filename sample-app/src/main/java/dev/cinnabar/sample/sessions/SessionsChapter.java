package dev.cinnabar.sample.sessions;

import static dev.cinnabar.sample.entities.TaskTable.TASK;

import dev.cinnabar.Database;
import dev.cinnabar.RetryPolicy;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.sample.entities.Task;
import dev.cinnabar.sample.entities.TaskDao;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.util.List;

/** Create, read, update and delete by working with objects. */
public final class SessionsChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    // tag::create
    try (Session session = database.openSession()) {
      Task learn = new Task("Learn ORM");
      Task write = new Task("Write code");
      session.addAll(learn, write);
      session.commit(); // one batch; the generated keys are set

      out.println("Created task " + learn.getId() + ": " + learn.getTitle());
      out.println("Created task " + write.getId() + ": " + write.getTitle());
    }
    // end::create

    // tag::read
    try (Session session = database.openSession()) {
      List<Task> tasks = session.select(TASK).orderBy(TASK.id.asc()).list();
      for (Task task : tasks) {
        out.println(line(task));
      }

      Task first = session.get(TASK, tasks.get(0).getId()); // no SQL: the session has it
      out.println("By id: " + first.getTitle());
      out.println("No such task: " + session.get(TASK, 4711L)); // null; require(…) throws
    }
    // end::read

    // tag::update
    try (Session session = database.openSession()) {
      Task task = session.select(TASK).where(TASK.title.eq("Learn ORM")).one();
      task.setTitle("Learn ORM ✨"); // just change it
      task.setCompleted(true);
      session.commit(); // UPDATE tasks SET title = ?, completed = ? WHERE id = ?
      out.println(line(task));
    }
    // end::update

    // tag::delete
    try (Session session = database.openSession()) {
      Task task = session.select(TASK).where(TASK.title.eq("Write code")).one();
      session.delete(task);
      session.commit();

      out.println(session.select(TASK).count() + " task remaining");
    }
    // end::delete

    // tag::transaction
    database.inTransaction(
        session -> {
          Task task = new Task("Tidy up");
          session.add(task);
          session.flush(); // the row is there, for this transaction
          session.delete(task);
        }); // commits; an exception rolls back
    // end::transaction

    // tag::nested
    database.inTransaction(
        session -> {
          session.add(new Task("Sort photos"));
          try {
            session.nested(
                () -> {
                  session.add(new Task("Print photos"));
                  session.flush();
                  throw new IllegalStateException("out of paper");
                });
          } catch (IllegalStateException reason) { // the block is taken back, and only the block
            out.println("Not printed: " + reason.getMessage());
          }
        });
    // end::nested

    // tag::retry
    database.inTransaction(
        RetryPolicy.attempts(5), // again where another transaction was faster
        session -> {
          Task photos = session.select(TASK).where(TASK.title.eq("Sort photos")).one();
          session.delete(photos);
        });
    // end::retry

    // tag::merge
    Task edited = database.callInTransaction(session -> session.select(TASK).list().get(0));
    edited.setTitle("Learn ORM well"); // its session is closed: nobody sees this
    try (Session session = database.openSession()) {
      Task task = session.merge(edited); // SELECT … WHERE id IN (?)
      session.commit(); // UPDATE tasks SET title = ? WHERE id = ?
      out.println("Merged: " + line(task));
    }
    // end::merge

    // tag::clear
    try (Session session = database.openSession()) {
      for (int i = 1; i <= 1_000; i++) {
        session.add(new Task("Row " + i));
        if (i % 250 == 0) {
          session.flush();
          session.clear(); // the rows stay, the objects go
        }
      }
      session.rollback();
    }
    // end::clear

    // tag::dao
    try (Session session = database.openSession()) {
      TaskDao tasks = new TaskDao(session);
      for (Task task : tasks.all()) {
        out.println("By DAO: " + task.getTitle());
      }
      out.println(tasks.count() + " of them, and number 4711: " + tasks.find(4711L).isPresent());
    }
    // end::dao
  }

  private static String line(Task task) {
    return (task.isCompleted() ? "✅ " : "⏳ ") + task.getTitle();
  }
}
