package dev.cinnabar.benchmark;

import static dev.cinnabar.benchmark.TaskTable.TASK;

import dev.cinnabar.session.Session;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** 1,000 rows as objects. */
public class ListRows {

  @Benchmark
  public List<Task> jdbc(TaskDatabase database) throws SQLException {
    return database.jdbc.list();
  }

  @Benchmark
  public List<Task> session(TaskDatabase database) {
    try (Session session = database.database.openSession()) {
      List<Task> tasks = session.select(TASK).orderBy(TASK.id.asc()).list();
      session.commit();
      return tasks;
    }
  }
}
