package dev.cinnabar.benchmark;

import java.sql.SQLException;
import org.openjdk.jmh.annotations.Benchmark;

/** 1,000 rows read, 50 of them changed, the changes written. */
public class ChangeFew {

  private static final int STEP = TaskDatabase.ROWS / 50;

  @Benchmark
  public int jdbc(TaskDatabase database) throws SQLException {
    return database.jdbc.completeEvery(STEP);
  }
}
