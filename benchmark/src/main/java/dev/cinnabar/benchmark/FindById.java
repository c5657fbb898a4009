package dev.cinnabar.benchmark;

import static dev.cinnabar.benchmark.TaskTable.TASK;

import dev.cinnabar.session.Session;
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

  @Benchmark
  public Task session(TaskDatabase database) {
    try (Session session = database.database.openSession()) {
      Task task = session.get(TASK, next());
      session.commit();
      return task;
    }
  }

  private long next() {
    last = last % TaskDatabase.ROWS + 1;
    return last;
  }
}
