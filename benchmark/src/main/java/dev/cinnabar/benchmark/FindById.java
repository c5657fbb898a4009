package dev.cinnabar.benchmark;

import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One row by its key, in a transaction of its own. */
@State(Scope.Thread)
public class FindById {

  private long last;

  @Benchmark
  public Task jdbc(TaskDatabase database) throws SQLException {
    return database.jdbc.find(next());
  }

  private long next() {
    last = last % TaskDatabase.ROWS + 1;
    return last;
  }
}
