package dev.cinnabar.conformance.server;

import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.conformance.support.Traces;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;

/**
 * The servers, each started when the first test needs it and then shared by all: a test has a
 * database of its own on it for as long as it runs. They end with the tests.
 */
public final class Servers {

  /** PostgreSQL. */
  public static final TestDatabase POSTGRES = new Shared("PostgreSQL", PostgresServer::start);

  /** MariaDB. */
  public static final TestDatabase MARIADB = new Shared("MariaDB", MariaDbServer::start);

  private Servers() {}

  /** How a server is started; nothing comes back where there are no binaries for the machine. */
  private interface Start {
    Optional<? extends Server> start() throws IOException, InterruptedException;
  }

  private static final class Shared implements TestDatabase {
    private final String name;
    private final Start start;
    private Optional<? extends Server> server;
    private Exception failure;
    private DataSource idle;

    Shared(String name, Start start) {
      this.name = name;
      this.start = start;
    }

    @Override
    public DataSource create() throws Exception {
      if (failure != null) {
        throw new IllegalStateException(name + " did not start", failure);
      }
      try {
        DataSource emptied = idle;
        idle = null;
        return emptied == null ? server().create() : emptied;
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void giveBack(DataSource database, Traces traces) throws SQLException {
      if (idle == null && traces.onlyRows() && isEmptied(database, traces.tables())) {
        idle = database;
      } else {
        server.orElseThrow().drop(database);
      }
    }

    /** Where rows are locked by what a failed test left open, they cannot be deleted. */
    private boolean isEmptied(DataSource database, Set<String> tables) {
      try {
        server.orElseThrow().empty(database, tables);
        return true;
      } catch (SQLException e) {
        return false;
      }
    }

    private synchronized Server server() throws IOException, InterruptedException {
      String missing = name + ": there are no binaries for " + Platform.words();
      if (server == null) {
        server = start.start();
        if (server.isEmpty()) {
          System.err.println(missing + ". Its tests are skipped.");
        }
      }
      Assumptions.assumeTrue(server.isPresent(), missing);
      return server.orElseThrow();
    }
  }
}
