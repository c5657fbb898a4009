package dev.cinnabar.benchmark;

import static dev.cinnabar.benchmark.TaskTable.TASK;

import dev.cinnabar.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** 1,000 rows read, 50 of them changed, the changes written. */
public class ChangeFew {

  private static final int STEP = TaskDatabase.ROWS / 50;

  @Benchmark
  public int jdbc(TaskDatabase database) throws SQLException {
    return database.jdbc.completeEvery(STEP);
  }

  @Benchmark
  public int session(TaskDatabase database) {
    try (Session session = database.database.openSession()) {
      List<Task> tasks = session.select(TASK).orderBy(TASK.id.asc()).list();
      int changed = 0;
      for (int index = 0; index < tasks.size(); index += STEP) {
        Task task = tasks.get(index);
        task.completed = !task.completed;
        changed++;
      }
      session.commit();
      return changed;
    }
  }
}
