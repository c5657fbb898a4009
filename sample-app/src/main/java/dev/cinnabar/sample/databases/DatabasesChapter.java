package dev.cinnabar.sample.databases;

import static dev.cinnabar.sample.entities.TaskTable.TASK;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.sample.entities.Task;
import java.io.PrintStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Ways to a database. It opens its own and leaves the given one alone. */
public final class DatabasesChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    // tag::url
    try (Database memory = Database.open("jdbc:h2:mem:notes")) {
      memory.createAll(); // tables in the order of their foreign keys
      memory.inTransaction(session -> session.add(new Task("Kept while it is open")));
    }
    // end::url

    // tag::tables
    try (Database small = Database.open("jdbc:sqlite::memory:", TASK)) { // these tables only
      small.createAll();
      small.inTransaction(
          session -> {
            session.add(new Task("In SQLite"));
            out.println(session.select(TASK).count() + " task in SQLite");
          });
    }
    // end::tables

    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:pooled;DB_CLOSE_DELAY=-1");
    // tag::datasource
    DataSource dataSource = h2; // HikariCP, or whatever the application has
    Database pooled = Database.of(dataSource);
    pooled.createAll();
    pooled.inTransaction(session -> session.add(new Task("Through a data source")));
    // end::datasource
    pooled.inTransaction(
        session -> out.println(session.select(TASK).count() + " task through a data source"));
    pooled.dropAll();

    // tag::log
    try (Database logged =
        Database.at("jdbc:h2:mem:logged")
            .listener(event -> out.println(event.rows() + " × " + event.sql()))
            .tables(TASK)
            .open()) {
      logged.createAll();
      logged.inTransaction(session -> session.addAll(new Task("One"), new Task("Two")));
    }
    // end::log
  }
}
