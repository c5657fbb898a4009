package dev.cinnabar.sample.input;

import static dev.cinnabar.sample.input.OwnedTaskTable.OWNED_TASK;
import static dev.cinnabar.sample.input.OwnerTable.OWNER;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file of tasks and their owners into the database and asks three questions. */
public final class InputChapter implements Chapter {

  private static final int STEP = 1_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private final Path file;

  /** Takes the file to read; null is the one that ships with the sample. */
  public InputChapter(Path file) {
    this.file = file;
  }

  @Override
  public void run(Database database, PrintStream out) throws IOException {
    // tag::import
    long rows;
    try (InputStream input = open()) {
      rows = database.callInTransaction(session -> store(session, input, out));
    } // one transaction: a broken line rolls all of it back
    // end::import
    out.println(rows + " tasks stored");
    try (Session session = database.openSession()) {
      answer(session, out);
    }
  }

  // tag::store
  private static long store(Session session, InputStream input, PrintStream out)
      throws IOException {
    Map<String, Owner> owners = new HashMap<>();
    long[] rows = {0};
    TaskFile.read(
        input,
        line -> {
          Owner owner =
              owners.computeIfAbsent(
                  line.owner(),
                  name -> {
                    Owner added = new Owner(name);
                    session.add(added);
                    return added;
                  });
          OwnedTask task =
              new OwnedTask(line.title(), line.due(), line.priority(), line.completed());
          owner.getTasks().add(task); // her tasks follow her into the session
          if (++rows[0] % STEP == 0) {
            session.flush();
            out.println(rows[0] + " lines read");
          }
        });
    return rows[0];
  }

  // end::store

  // tag::questions
  record Urgent(String title, String owner, LocalDate due) {}

  private static void answer(Session session, PrintStream out) {
    long open = session.select(OWNED_TASK).where(OWNED_TASK.completed.isFalse()).count();
    long owners = session.select(OWNER).count();
    out.println("How much is left? " + open + " tasks of " + owners + " owners");

    List<Urgent> overdue =
        session
            .select(OWNED_TASK.title, OWNED_TASK.owner().name, OWNED_TASK.due)
            .where(OWNED_TASK.completed.isFalse().and(OWNED_TASK.due.lt(TODAY)))
            .orderBy(OWNED_TASK.priority.desc(), OWNED_TASK.due.asc(), OWNED_TASK.id.asc())
            .limit(3)
            .map(Urgent::new)
            .list();
    out.println("What burns most?");
    for (Urgent task : overdue) {
      out.println("  " + task.title() + " (" + task.owner() + ", " + task.due() + ")");
    }

    Owner owner = session.select(OWNER).where(OWNER.name.startsWith("Jürgen")).one();
    out.println("What does " + owner.getName() + " have? " + owner.getTasks().size() + " tasks");
  }

  // end::questions

  private InputStream open() throws IOException {
    return file == null
        ? InputChapter.class.getResourceAsStream("/tasks.csv")
        : Files.newInputStream(file);
  }
}
