package dev.cinnabar.internal.jdbc;

import dev.cinnabar.mapping.Binder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement on its way to the log; does nothing where nobody listens. */
final class Execution {

  private final StatementLog log;
  private final String sql;
  private final int rows;
  private final boolean active;
  private final List<@Nullable String> values = new ArrayList<>(0);
  private long started;
  private long nanos;

  Execution(StatementLog log, String sql, int rows) {
    this.log = log;
    this.sql = sql;
    this.rows = rows;
    this.active = log.isActive();
  }

  /** Returns the binder, or one that also notes the values where they are to be shown. */
  Binder binder(Binder binder) {
    return active && log.showsValues() ? new RecordingBinder(binder, values) : binder;
  }

  /** The database is asked now. */
  void start() {
    if (active) {
      started = System.nanoTime();
    }
  }

  /** The database has answered; more questions of the same statement may follow. */
  void pause() {
    if (active && started != 0) {
      nanos += System.nanoTime() - started;
      started = 0;
    }
  }

  void done() {
    if (active) {
      pause();
      log.executed(sql, rows, nanos, values, null);
    }
  }

  void failed(Throwable failure) {
    if (active) {
      pause();
      log.executed(sql, rows, nanos, values, failure);
    }
  }
}
