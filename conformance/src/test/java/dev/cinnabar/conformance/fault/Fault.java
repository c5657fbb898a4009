package dev.cinnabar.conformance.fault;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What goes wrong with one call.
 *
 * @param kind what is thrown
 * @param afterwards whether the driver has done its work before it is thrown
 */
record Fault(Kind kind, boolean afterwards) {

  /** The kinds of failure. */
  enum Kind {
    SQL_EXCEPTION,
    LOST_CONNECTION,
    RUNTIME_EXCEPTION,
    ERROR
  }

  private static final Set<String> ENDS =
      Set.of("Connection.commit", "Connection.rollback", "Connection.setAutoCommit");

  /**
   * Returns the faults to try at a call: all of them where a transaction ends, and one that changes
   * from call to call for all others, of which there are many.
   */
  static List<Fault> at(int number, String call) {
    List<Fault> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      all.add(new Fault(kind, false));
      all.add(new Fault(kind, true));
    }
    return ENDS.contains(call) ? all : List.of(all.get(number % all.size()));
  }

  Throwable create() {
    return switch (kind) {
      case SQL_EXCEPTION -> new SQLException("injected", "HY000");
      case LOST_CONNECTION -> new SQLException("injected", "08006");
      case RUNTIME_EXCEPTION -> new IllegalStateException("injected");
      case ERROR -> new AssertionError("injected");
    };
  }
}
