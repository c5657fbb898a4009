package dev.cinnabar.benchmark;

import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** 1,000 rows as objects. */
public class ListRows {

  @Benchmark
  public List<Task> jdbc(TaskDatabase database) throws SQLException {
    return database.jdbc.list();
  }
}
