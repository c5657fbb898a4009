package dev.cinnabar.sample.loading;

import static dev.cinnabar.query.FetchPlan.recursive;
import static dev.cinnabar.sample.loading.FolderTable.FOLDER;
import static dev.cinnabar.sample.loading.NoteTable.NOTE;

import dev.cinnabar.Database;
import dev.cinnabar.error.NotFetchedException;
import dev.cinnabar.query.FetchPlan;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** What is loaded with what, and when. */
public final class LoadingChapter implements Chapter {

  // tag::plan
  static final FetchPlan<Folder> WHOLE =
      FetchPlan.of(FOLDER.parent, FOLDER.notes.then(NOTE.labels));

  // end::plan

  @Override
  public void run(Database database, PrintStream out) {
    Folder garden = new Folder("Garden").note("Water the roses", new Label("daily"));
    Folder shed = new Folder("Shed").note("Paint the door").note("Sharpen the saw");
    garden.getFolders().add(shed);
    shed.getFolders().add(new Folder("Workbench"));
    database.inTransaction(session -> session.add(garden));

    fetching(database, out);
    joining(database, out);
    tree(database, out, garden.getId());
    plan(database, out, shed.getId());
    strict(database, out);
    chunks(database, out);
  }

  private static void fetching(Database database, PrintStream out) {
    // tag::fetch
    try (Session session = database.openSession()) {
      List<Folder> folders =
          session
              .select(FOLDER)
              .orderBy(FOLDER.name.asc())
              .limit(2)
              .fetch(FOLDER.notes.then(NOTE.labels)) // three statements, for any number of folders
              .list();
      for (Folder folder : folders) {
        out.println(folder.getName() + " has " + folder.getNotes().size() + " notes");
      }
    }
    // end::fetch
  }

  private static void joining(Database database, PrintStream out) {
    // tag::joined
    try (Session session = database.openSession()) {
      for (Note note : session.select(NOTE).fetch(NOTE.folder.joined()).list()) {
        out.println(note.getText() + ", in " + note.getFolder().getName());
      }
    }
    // end::joined
  }

  private static void tree(Database database, PrintStream out, Long gardenId) {
    // tag::recursive
    try (Session session = database.openSession()) {
      Folder garden = session.require(FOLDER, gardenId, recursive(FOLDER.folders));
      Folder shed = garden.getFolders().get(0);
      out.println("In " + shed.getName() + " there is the " + shed.getFolders().get(0).getName());
    }
    // end::recursive
  }

  private static void plan(Database database, PrintStream out, Long shedId) {
    // tag::useplan
    try (Session session = database.openSession()) {
      Folder shed = session.require(FOLDER, shedId, WHOLE);
      List<Folder> all = session.select(FOLDER).fetch(WHOLE).list();
      out.println(all.size() + " folders, " + shed.getName() + " in " + shed.getParent().getName());
    }
    // end::useplan
  }

  private static void strict(Database database, PrintStream out) {
    // tag::strict
    try (Session session = database.openSession(options -> options.strictLoading(true))) {
      Folder shed = session.select(FOLDER).where(FOLDER.name.eq("Shed")).fetch(FOLDER.notes).one();
      out.println(shed.getNotes().size() + " notes were fetched");
      out.println(shed.getFolders().size()); // throws
    } catch (NotFetchedException refused) {
      out.println(refused.getMessage());
    }
    // end::strict
  }

  private static void chunks(Database database, PrintStream out) {
    // tag::chunks
    try (Session session = database.openSession()) {
      session
          .select(NOTE)
          .orderBy(NOTE.id.asc())
          .chunks(2, notes -> notes.forEach(note -> note.setText(note.getText() + ".")));
      session.commit();
    }
    // end::chunks
    try (Session session = database.openSession();
        Stream<Note> notes = session.select(NOTE).orderBy(NOTE.id.asc()).stream()) {
      notes.forEach(note -> out.println(note.getText()));
    }
  }
}
