package dev.cinnabar.sample.events;

import static dev.cinnabar.sample.events.DraftTable.DRAFT;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.session.Session;
import dev.cinnabar.session.SessionListener;
import java.io.PrintStream;

/** Code that runs when something is written or read. */
public final class EventsChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    // tag::callbacks
    Draft draft = new Draft("Once");
    database.inTransaction(session -> session.add(draft));
    try (Session session = database.openSession()) {
      Draft read = session.require(DRAFT, draft.getId());
      read.setText("Once upon a time");
      session.commit(); // UPDATE drafts SET text = ?, revision = ? WHERE id = ?
      out.println("Revision " + read.getRevision());
    }
    // end::callbacks

    // tag::listener
    SessionListener signature =
        new SessionListener() {
          @Override
          public void beforeFlush(Session session) {
            session.add(new Draft("Signed")); // is inserted by the same flush
          }

          @Override
          public void afterCommit(Session session) {
            out.println("Committed");
          }
        };
    try (Session session = database.openSession(options -> options.listener(signature))) {
      session.add(new Draft("Twice"));
      session.commit();
    }
    // end::listener
    try (Session session = database.openSession()) {
      session
          .select(DRAFT)
          .orderBy(DRAFT.id.asc())
          .list()
          .forEach(each -> out.println(each.getText() + " " + each.getRevision()));
    }
  }
}
