package dev.cinnabar.internal.jdbc;

import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.dialect.JdbcBinder;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Row;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs one statement for many rows of values. */
final class Batch {

  /** Rows are sent in portions, so that a driver need not hold a million of them. */
  private static final int PORTION = 1_000;

  private final PreparedStatement statement;
  private final JdbcBinder binder;
  private final Binder values;
  private final Execution execution;
  private final String sql;

  Batch(PreparedStatement statement, JdbcBinder binder, Execution execution, String sql) {
    this.statement = statement;
    this.binder = binder;
    this.values = execution.binder(binder);
    this.execution = execution;
    this.sql = sql;
  }

  long[] update(int rows, RowBinding binding) throws SQLException {
    long[] counts = new long[rows];
    for (int from = 0; from < rows; from += PORTION) {
      send(from, Math.min(from + PORTION, rows), binding, counts);
    }
    return counts;
  }

  void insert(int rows, RowBinding binding) throws SQLException {
    requireInserted(update(rows, binding));
  }

  /** The keys of a batch come back in its order; where they do not, each row is sent by itself. */
  void insertWithKeys(int rows, RowBinding binding, Dialect dialect, boolean keyed, KeyReading keys)
      throws SQLException {
    long[] counts = new long[rows];
    int portion = dialect.has(Feature.BATCH_GENERATED_KEYS) ? PORTION : 1;
    for (int from = 0; from < rows; from += portion) {
      int to = Math.min(from + portion, rows);
      send(from, to, binding, counts);
      try (ResultSet results = statement.getGeneratedKeys()) {
        readKeys(results, dialect.row(results), from, to, keyed, keys);
      }
    }
    requireInserted(counts);
  }

  /** The driver gives no keys of a batch, but each INSERT answers with its row's. */
  void insertReturning(
      int rows, RowBinding binding, Dialect dialect, boolean keyed, KeyReading keys)
      throws SQLException {
    for (int index = 0; index < rows; index++) {
      bind(index, binding);
      execution.start();
      try (ResultSet results = statement.executeQuery()) {
        execution.pause();
        readKeys(results, dialect.row(results), index, index + 1, keyed, keys);
      }
    }
  }

  private void bind(int index, RowBinding binding) {
    binder.restart();
    binding.bind(index, values);
  }

  private void send(int from, int to, RowBinding binding, long[] counts) throws SQLException {
    if (to - from == 1) {
      bind(from, binding);
      execution.start();
      counts[from] = statement.executeUpdate();
      execution.pause();
      return;
    }
    for (int index = from; index < to; index++) {
      bind(index, binding);
      statement.addBatch();
    }
    execution.start();
    int[] answers = statement.executeBatch();
    execution.pause();
    if (answers.length != to - from) {
      throw wrong(
          ErrorCode.RowCount,
          "the driver answered for %d rows of %d".formatted(answers.length, to - from));
    }
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] == Statement.EXECUTE_FAILED) {
        throw wrong(ErrorCode.StatementFailed, "a row failed, and the driver does not say why");
      }
      counts[from + i] = answers[i];
    }
  }

  private void readKeys(
      ResultSet results, Row row, int from, int to, boolean keyed, KeyReading keys)
      throws SQLException {
    int index = from;
    while (results.next()) {
      if (index == to) {
        throw wrong(ErrorCode.GeneratedKeys, "more keys came back than rows were inserted");
      }
      if (keyed && row.isNull(1)) {
        throw wrong(ErrorCode.GeneratedKeys, "a key came back as null");
      }
      keys.read(index, row);
      index++;
    }
    if (index < to) {
      throw wrong(
          ErrorCode.GeneratedKeys,
          "%d keys came back for %d rows".formatted(index - from, to - from));
    }
  }

  private void requireInserted(long[] counts) {
    for (long count : counts) {
      if (count != 1 && count != Statement.SUCCESS_NO_INFO) {
        throw wrong(ErrorCode.RowCount, "an INSERT stored " + count + " rows, not one");
      }
    }
  }

  private DatabaseException wrong(ErrorCode code, String problem) {
    return new DatabaseException(
        code,
        "Batch: %s. Look for triggers or rules on the table. SQL: %s".formatted(problem, sql),
        sql,
        null);
  }
}
