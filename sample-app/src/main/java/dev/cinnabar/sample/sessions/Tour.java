package dev.cinnabar.sample.sessions;

import static dev.cinnabar.sample.entities.TaskTable.TASK;

import dev.cinnabar.Database;
import dev.cinnabar.sample.entities.Task;
import dev.cinnabar.session.Session;
import java.util.List;

/** The first page of the README. */
final class Tour {

  private Tour() {}

  static long run() {
    // tag::tour
    Database db = Database.open("jdbc:h2:mem:tour");
    db.createAll();

    try (Session session = db.openSession()) {
      session.addAll(new Task("Learn ORM"), new Task("Write code"));
      session.commit();

      List<Task> open =
          session.select(TASK).where(TASK.completed.isFalse()).orderBy(TASK.title.asc()).list();

      Task task = open.get(0);
      task.setTitle("Learn ORM ✨");
      task.setCompleted(true);
      session.commit(); // one UPDATE of two columns
    }
    // end::tour
    try (db;
        Session session = db.openSession()) {
      return session.select(TASK).where(TASK.completed.isTrue()).count();
    }
  }
}
