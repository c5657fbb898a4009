package dev.cinnabar.internal.jdbc;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Runs steps that must all be tried: the first failure counts, later ones are suppressed in it. */
final class Faults {

  private static final Logger LOGGER = System.getLogger("dev.cinnabar.jdbc");

  /** One step. */
  interface Step {
    void run() throws SQLException;
  }

  private @Nullable Throwable first;

  void attempt(Step step) {
    try {
      step.run();
    } catch (SQLException | RuntimeException | Error e) {
      add(e);
    }
  }

  void add(Throwable fault) {
    if (first == null) {
      first = fault;
    } else if (first != fault) {
      first.addSuppressed(fault);
    }
  }

  /** Logs the first failure, where there is one and nobody can be told. */
  void log(String message) {
    if (first != null) {
      LOGGER.log(Level.WARNING, message, first);
    }
  }

  boolean isEmpty() {
    return first == null;
  }

  /** Throws the first failure, where there is one. */
  void raise() throws SQLException {
    if (first instanceof SQLException fault) {
      throw fault;
    }
    if (first instanceof RuntimeException fault) {
      throw fault;
    }
    if (first instanceof Error fault) {
      throw fault;
    }
  }

  /** Throws the first failure, but logs one of the database, where nothing can be done about it. */
  void raiseUnlessSql(String message) {
    try {
      raise();
    } catch (SQLException e) {
      log(message);
    }
  }
}
