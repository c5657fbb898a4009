package dev.cinnabar.benchmark;

import dev.cinnabar.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 1,000 new objects written, their keys read back. */
@State(Scope.Thread)
public class InsertRows {

  private List<Task> tasks;

  /** Takes milliseconds per call, so that a set-up for every call does not blur the measure. */
  @Setup(Level.Invocation)
  public void prepare(TaskDatabase database) throws SQLException {
    database.empty();
    tasks = IntStream.range(0, TaskDatabase.ROWS).mapToObj(Task::number).toList();
  }

  @Benchmark
  public List<Task> jdbc(TaskDatabase database) throws SQLException {
    database.jdbc.insert(tasks);
    return tasks;
  }

  @Benchmark
  public List<Task> session(TaskDatabase database) {
    try (Session session = database.database.openSession()) {
      session.addAll(tasks);
      session.commit();
      return tasks;
    }
  }
}
